import type { Deprecation, Issue, LocalText, Plan } from '@dti-vn/core'

/**
 * What computes an index: exact fractions, columns, SQL of a database, a form. The library and every executor come to the same digits; where one cannot, it says so
 * before anything runs.
 */
export interface PlanExecutor {
  readonly id: string
  /** Name for people. */
  readonly title: LocalText
  readonly deprecated?: Deprecation | undefined
  /**
   * What stands in the way of a compiled index. An error: the index cannot be computed here. A warning: computed but for what it names, which comes later or elsewhere.
   * Info: computed, with something to know. Nothing: all of it, with the digits of the library. Pure; may load what it needs.
   */
  capability(plan: Plan): readonly Issue[] | Promise<readonly Issue[]>
}

/** Types an executor, and keeps its id as a literal. */
export function defineExecutor<const Id extends string>(executor: PlanExecutor & { readonly id: Id }): PlanExecutor & { readonly id: Id } {
  return Object.freeze(executor)
}

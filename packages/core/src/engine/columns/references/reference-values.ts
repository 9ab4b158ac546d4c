import type { Expr } from '../../../formula/expr.js'
import type { Rational } from '../../../numeric/rational.js'
import type { Estimate } from '../approximation.js'

export type ReferenceNode = Expr & { readonly op: 'ref' }

/** An aggregate over one group: exact, or within an error. Over nobody it is 0. */
export type GroupValue = Rational | Estimate

/** The values of one reference aggregate: one for each group, or a rank for each unit (NaN: its own figure stops). */
export type ReferenceValue =
  | { readonly kind: 'groups'; readonly values: readonly GroupValue[] }
  | { readonly kind: 'ranks'; readonly ranks: Float64Array }

/** All reference aggregates of an indicator, by what they compute. */
export interface ReferenceValues {
  readonly groups: Int32Array
  readonly byKey: ReadonlyMap<string, ReferenceValue>
  /** 1 for units whose figure entered some aggregate. */
  readonly included: Uint8Array
}

/** Equal aggregates have equal keys. */
export function referenceKey(node: ReferenceNode): string {
  return JSON.stringify(node)
}

export function isExact(value: GroupValue): value is Rational {
  return 'n' in value
}

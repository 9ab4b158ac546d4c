import type { Binding } from '../rules/bindings.js'
import type { IndicatorRule } from '../rules/indicator-rule.js'
import { numberOf, type Script } from '../script.js'
import { byIndicator } from '../text/cases.js'
import { comment } from '../text/comment.js'
import { select, step, type Step } from '../text/layout.js'

/** Steps that add columns to the rows of a step, and the name of the last one. */
export interface Chain {
  readonly steps: readonly Step[]
  readonly last: string
}

interface Bound {
  readonly rule: IndicatorRule
  readonly steps: readonly (readonly Binding[])[]
}

/** A step for each level of intermediate columns; those of different indicators share the columns. */
export function bindingSteps(script: Script, bound: readonly Bound[], from: string, name: string): Chain {
  const depth = Math.max(0, ...bound.map(({ steps }) => steps.length))
  const made: Step[] = []
  let last = from
  for (let level = 0; level < depth; level += 1) {
    const cases = new Map<string, { number: number; sql: string }[]>()
    for (const { rule, steps } of bound) {
      for (const { name: column, sql } of steps[level] ?? []) cases.set(column, [...(cases.get(column) ?? []), { number: numberOf(rule.indicator), sql }])
    }
    const columns = [...cases].map(([column, list]) => `CAST(${byIndicator(list)} AS ${script.dialect.wideType}) AS ${column}`)
    const next = `${name}_step_${level + 1}`
    made.push(step(next, comment('Intermediate values that are used more than once'), select(['x.*', ...columns], [`FROM ${last} x`]), script.dialect.materialized))
    last = next
  }
  return { steps: made, last }
}

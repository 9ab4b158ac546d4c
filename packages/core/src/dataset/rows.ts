import type { AnyValues } from '../definition/define.js'
import type { Plan } from '../engine/plan.js'
import { makeIssue } from '../issues/make-issue.js'
import { nearest } from '../issues/nearest.js'
import { createDatasetBuilder } from './builder.js'
import type { Dataset } from './dataset.js'

/** One unit as a program gives it. */
export interface UnitRow<Values = AnyValues, Trait extends string = string> {
  readonly code: string
  readonly name?: string | null | undefined
  /** Code of the parent unit. */
  readonly parent?: string | null | undefined
  /** Traits of the unit; leave it out only when the index uses none. */
  readonly traits?: readonly Trait[] | undefined
  /** `{ [indicator code]: { [input id]: value } }`; what is left out is missing. */
  readonly values: Values
  /** Codes of indicators whose evidence the appraiser refused. */
  readonly rejected?: readonly string[] | undefined
  /** Codes of indicators whose `NA` the appraiser approved. */
  readonly approved?: readonly string[] | undefined
}

/** Makes a data set of rows. Unknown codes and ids become issues; a unit given twice is a duplicate of each of its values. */
export function datasetOfRows(plan: Plan, rows: readonly UnitRow[]): Dataset {
  const builder = createDatasetBuilder(plan)
  const codes = [...plan.indicatorByCode.keys()]
  for (const row of rows) {
    const unit = builder.unit(row.code, row.name ?? null)
    builder.describe(unit, {
      ...(row.parent === undefined ? {} : { parent: row.parent }),
      ...(row.traits === undefined ? {} : { traits: row.traits }),
    })
    for (const [code, inputs] of Object.entries(row.values)) {
      const indicator = plan.indicatorByCode.get(code)
      if (!indicator) {
        builder.report(makeIssue('indicator-unknown', { unit: row.code, indicator: code, params: { code, nearest: nearest(code, codes) } }))
        continue
      }
      for (const [id, value] of Object.entries(inputs ?? {})) {
        const input = indicator.inputById.get(id)
        if (input) builder.set(unit, input, value)
        else {
          const known = [...indicator.inputById.keys()]
          builder.report(makeIssue('input-unknown', { unit: row.code, indicator: code, input: id, params: { id, known, nearest: nearest(id, known) } }))
        }
      }
    }
    for (const [mark, list] of [[builder.reject, row.rejected], [builder.approve, row.approved]] as const) {
      for (const code of list ?? []) {
        const indicator = plan.indicatorByCode.get(code)
        if (indicator) mark(unit, indicator.index)
        else builder.report(makeIssue('indicator-unknown', { unit: row.code, indicator: code, params: { code, nearest: nearest(code, codes) } }))
      }
    }
  }
  return builder.build()
}

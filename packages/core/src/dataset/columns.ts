import type { Plan } from '../engine/plan.js'
import { makeIssue } from '../issues/make-issue.js'
import { MisuseError } from '../issues/misuse-error.js'
import { nearest } from '../issues/nearest.js'
import { createDatasetBuilder, type DatasetBuilder } from './builder.js'
import type { Dataset } from './dataset.js'
import { figureColumn, type GivenFigures } from './figure-column.js'

/** Many units as a program or column store has them: every list has an entry for each unit, in the order of `codes`. */
export interface UnitColumns {
  readonly codes: ArrayLike<string>
  readonly names?: ArrayLike<string | null> | undefined
  /** Codes of the parent units. */
  readonly parents?: ArrayLike<string | null> | undefined
  /** Traits of the units; leave them out only when the index uses none. */
  readonly traits?: ArrayLike<readonly string[]> | undefined
  /** `{ [indicator code]: { [input id]: figures } }`; what is left out is missing. */
  readonly values: Readonly<Record<string, Readonly<Record<string, GivenFigures>>>>
  /** `{ [indicator code]: marks }`: true or 1 where the appraiser refused the evidence. */
  readonly rejected?: Readonly<Record<string, ArrayLike<boolean | number>>> | undefined
  /** `{ [indicator code]: marks }`: true or 1 where the appraiser approved the `NA`. */
  readonly approved?: Readonly<Record<string, ArrayLike<boolean | number>>> | undefined
}

/**
 * Makes a data set of columns: the same one as `datasetOfRows` makes of the same units and values, with the same checks, without an object for each
 * value. Unknown codes and ids become issues without a unit; a unit that stands twice is a duplicate of each of its values. Throws a `MisuseError` for a list of
 * another length.
 */
export function datasetOfColumns(plan: Plan, { codes, names, parents, traits, values, rejected = {}, approved = {} }: UnitColumns): Dataset {
  const builder = createDatasetBuilder(plan)
  const count = codes.length
  for (const [what, list] of Object.entries({ names, parents, traits })) if (list) checkLength(what, list.length, count)
  const positions = Array.from(codes, (code, i) => {
    const unit = builder.unit(code, names?.[i] ?? null)
    builder.describe(unit, { ...(parents ? { parent: parents[i] ?? null } : {}), ...(traits ? { traits: traits[i] ?? [] } : {}) })
    return unit
  })
  for (const [code, inputs] of Object.entries(values)) {
    const indicator = plan.indicatorByCode.get(code)
    if (!indicator) reportIndicator(plan, builder, code)
    for (const [id, figures] of Object.entries(indicator ? inputs : {})) {
      const column = figureColumn(figures)
      checkLength(`values["${code}"]["${id}"]`, column.values.length, count)
      if (column.given) checkLength(`values["${code}"]["${id}"].given`, column.given.length, count)
      const input = indicator?.inputById.get(id)
      if (!input) reportInput(builder, code, id, [...(indicator?.inputById.keys() ?? [])])
      else builder.setColumn(positions, input, column)
    }
  }
  for (const [what, lists, mark] of [['rejected', rejected, builder.reject], ['approved', approved, builder.approve]] as const) {
    for (const [code, marks] of Object.entries(lists)) {
      checkLength(`${what}["${code}"]`, marks.length, count)
      const indicator = plan.indicatorByCode.get(code)
      if (!indicator) reportIndicator(plan, builder, code)
      else positions.forEach((unit, i) => {
        if (marks[i] === true || marks[i] === 1) mark(unit, indicator.index)
      })
    }
  }
  return builder.build()
}

function checkLength(what: string, length: number, count: number): void {
  if (length === count) return
  throw new MisuseError('OPTIONS_INVALID', {
    vi: `${what} có ${String(length)} phần tử cho ${String(count)} đơn vị. Mỗi danh sách phải có một phần tử cho mỗi mã trong codes.`,
    en: `${what} has ${String(length)} entries for ${String(count)} units. Every list needs an entry for each of the codes.`,
  })
}

function reportIndicator(plan: Plan, builder: DatasetBuilder, code: string): void {
  builder.report(makeIssue('indicator-unknown', { indicator: code, params: { code, nearest: nearest(code, [...plan.indicatorByCode.keys()]) } }))
}

function reportInput(builder: DatasetBuilder, code: string, id: string, known: readonly string[]): void {
  builder.report(makeIssue('input-unknown', { indicator: code, input: id, params: { id, known, nearest: nearest(id, known) } }))
}

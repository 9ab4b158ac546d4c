import type { Plan, PlannedInput } from '../engine/plan.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { MisuseError } from '../issues/misuse-error.js'
import { nearest } from '../issues/nearest.js'
import { messageOfThrown } from '../issues/thrown-message.js'
import { createDatasetBuilder, type DatasetBuilder } from './builder.js'
import { excerpt } from './clean-text.js'
import type { Dataset } from './dataset.js'
import { type FigureColumn, figureColumn, type GivenFigures } from './figure-column.js'
import { inputFinder, isUnknown, type UnknownInput } from './find-input.js'
import { shapeOf } from './shape.js'
import { NO_UNIT } from './unit-register.js'

/** Many units as a program or column store has them: every list has an entry for each unit, in the order of `codes`. */
export interface UnitColumns {
  readonly codes: ArrayLike<string>
  readonly names?: ArrayLike<string | null> | undefined
  /** Codes of the parent units. */
  readonly parents?: ArrayLike<string | null> | undefined
  /** Traits of the units; leave them out only when the index uses none. */
  readonly traits?: ArrayLike<readonly string[]> | undefined
  /** `{ [indicator code]: { [input id]: figures } }`, or the list of figures alone where the indicator has one input; what is left out is missing. */
  readonly values: Readonly<Record<string, Readonly<Record<string, GivenFigures>> | FigureColumn['values']>>
  /** `{ [indicator code]: marks }`: true or 1 where the appraiser refused the evidence. */
  readonly rejected?: Readonly<Record<string, ArrayLike<boolean | number>>> | undefined
  /** `{ [indicator code]: marks }`: true or 1 where the appraiser approved the `NA`. */
  readonly approved?: Readonly<Record<string, ArrayLike<boolean | number>>> | undefined
}

const KEYS = ['codes', 'names', 'parents', 'traits', 'values', 'rejected', 'approved'] as const satisfies readonly (keyof UnitColumns)[]

/**
 * Makes a data set of columns: the same one as `datasetOfRows` makes of the same units and values, with the same checks, without an object for each
 * value. The figures of an indicator with one input may stand alone, without its id. Unknown codes, ids, traits and keys become issues; those of columns
 * are told once, without a unit. A unit that stands twice is a duplicate of each of its values. Throws a `MisuseError` for what is no list, and for a list of another
 * length.
 */
export function datasetOfColumns(plan: Plan, columns: UnitColumns): Dataset {
  try {
    return readColumns(plan, columns)
  } catch (error) {
    if (MisuseError.isInstance(error)) throw error
    const message = messageOfThrown(error)
    throw new MisuseError('OPTIONS_INVALID', { vi: `Không đọc được các cột: ${message}`, en: `The columns cannot be read: ${message}` })
  }
}

function readColumns(plan: Plan, given: UnitColumns): Dataset {
  requireObject('columns', given)
  const { codes, names, parents, traits, values, rejected = {}, approved = {} } = given
  const builder = createDatasetBuilder(plan)
  const find = inputFinder(plan)
  for (const key of Object.keys(given)) {
    if (!(KEYS as readonly string[]).includes(key)) builder.report(makeRunIssue('row-key-unknown', { params: { key: excerpt(key), known: KEYS, nearest: nearest(key, KEYS) } }))
  }
  requireList('codes', codes, undefined)
  const count = codes.length
  for (const [what, list] of Object.entries({ names, parents, traits })) if (list !== undefined) requireList(what, list, count)
  const positions = Array.from(codes, (code, i) => {
    const place = { row: i + 1 }
    const unit = builder.unit(code, names?.[i], place)
    if (unit !== NO_UNIT) builder.describe(unit, { parent: parents?.[i], traits: traits && (traits[i] ?? []) }, place)
    return unit
  })
  requireObject('values', values)
  for (const [code, inputs] of Object.entries(values)) {
    const indicator = find.indicator(code)
    if (isUnknown(indicator)) builder.report(makeRunIssue(indicator.code, indicator))
    else if (isList(inputs)) readColumn(builder, positions, find.input(indicator, null), `values["${code}"]`, inputs)
    else {
      requireObject(`values["${code}"]`, inputs)
      for (const [id, figures] of Object.entries(inputs)) readColumn(builder, positions, find.input(indicator, id), `values["${code}"]["${id}"]`, figures as GivenFigures)
    }
  }
  for (const [what, lists, mark] of [['rejected', rejected, builder.reject], ['approved', approved, builder.approve]] as const) {
    requireObject(what, lists)
    for (const [code, marks] of Object.entries(lists)) {
      requireList(`${what}["${code}"]`, marks, count)
      const indicator = find.indicator(code)
      if (isUnknown(indicator)) builder.report(makeRunIssue(indicator.code, indicator))
      else positions.forEach((unit, i) => {
        if (marks[i] === true || marks[i] === 1) mark(unit, indicator.index)
      })
    }
  }
  return builder.build()
}

function readColumn(builder: DatasetBuilder, positions: readonly number[], input: PlannedInput | UnknownInput, what: string, figures: GivenFigures): void {
  const column = figureColumn(figures)
  requireList(what, column.values, positions.length)
  if (column.given !== undefined) requireList(`${what}.given`, column.given, positions.length)
  if (isUnknown(input)) builder.report(makeRunIssue(input.code, input))
  else builder.setColumn(positions, input, column)
}

function isList(value: unknown): value is ArrayLike<never> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value)
}

function requireObject(what: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return
  refuse(`${what}: đang nhận ${shapeOf(value)}, cần một đối tượng như { codes, values }.`, `${what} is ${shapeOf(value)}: an object such as { codes, values } is needed.`)
}

/** A list as programs and column stores have them: anything with a length but a text. */
function requireList(what: string, value: unknown, count: number | undefined): void {
  const length: unknown = typeof value === 'object' && value !== null && 'length' in value ? value.length : undefined
  if (typeof length !== 'number') refuse(`${what}: đang nhận ${shapeOf(value)}, cần một danh sách.`, `${what} is ${shapeOf(value)}: a list is needed.`)
  else if (count !== undefined && length !== count) {
    refuse(
      `${what} có ${String(length)} phần tử cho ${String(count)} đơn vị. Mỗi danh sách phải có một phần tử cho mỗi mã trong codes.`,
      `${what} has ${String(length)} entries for ${String(count)} units. Every list needs an entry for each of the codes.`,
    )
  }
}

function refuse(vi: string, en: string): never {
  throw new MisuseError('OPTIONS_INVALID', { vi, en })
}

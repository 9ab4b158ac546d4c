import type { Plan, PlannedInput } from '../engine/plan.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { MisuseError } from '../issues/misuse-error.js'
import { nearest } from '../issues/nearest.js'
import { messageOfThrown } from '../issues/thrown-message.js'
import { createDatasetBuilder, type DatasetBuilder, type DatasetIssues } from './builder.js'
import { excerpt } from '../text/clean-text.js'
import type { Dataset } from './dataset.js'
import { type FigureColumn, figureColumn, type GivenFigures } from './figure-column.js'
import { inputFinder, isUnknown, type UnknownInput } from './find-input.js'
import { entriesOf } from './read-row.js'
import { printedValue, shapeOf } from './shape.js'
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

const KEYS: readonly string[] = ['codes', 'names', 'parents', 'traits', 'values', 'rejected', 'approved'] satisfies readonly (keyof UnitColumns)[]
const FIGURE_KEYS: readonly string[] = ['values', 'given'] satisfies readonly (keyof FigureColumn)[]

/**
 * Makes a data set of columns: the same one as `datasetOfRows` makes of the same units and values, with the same checks, without an object for each
 * value. The figures of an indicator with one input may stand alone, without its id. Unknown codes, ids, traits and keys become issues; those of columns
 * are told once, without a unit. A unit that stands twice is a duplicate of each of its values. Codes in `units` are units even where they look like a row of totals or a note. Throws a
 * `MisuseError` for what is no list, and for a list of another length.
 */
export function datasetOfColumns(plan: Plan, columns: UnitColumns, units?: DatasetIssues['units']): Dataset {
  try {
    return readColumns(plan, columns, units)
  } catch (error) {
    if (MisuseError.isInstance(error)) throw error
    const message = messageOfThrown(error)
    throw new MisuseError('OPTIONS_INVALID', { vi: `Không đọc được các cột: ${message}`, en: `The columns cannot be read: ${message}` })
  }
}

function readColumns(plan: Plan, given: UnitColumns, units: DatasetIssues['units']): Dataset {
  if (typeof given !== 'object' || (given as unknown) === null || Array.isArray(given)) refuseObject('columns', given)
  const { codes, names, parents, traits, values, rejected = {}, approved = {} } = given
  const builder = createDatasetBuilder(plan, 'data', { units })
  const find = inputFinder(plan)
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) unknownKey(builder, key, KEYS)
  requireList('codes', codes, undefined)
  const count = codes.length
  for (const [what, list] of Object.entries({ names, parents, traits })) if (list !== undefined) requireList(what, list, count)
  const positions = Array.from(codes, (code, i) => {
    const place = { row: i + 1 }
    const unit = builder.unit(code, names?.[i], place)
    if (unit !== NO_UNIT) builder.describe(unit, { parent: parents?.[i], traits: traits && (traits[i] ?? []) }, place)
    return unit
  })
  for (const [code, inputs] of entriesIn('values', values)) {
    const indicator = find.indicator(code)
    if (isUnknown(indicator)) builder.report(makeRunIssue(indicator.code, indicator))
    else if (isList(inputs)) readColumn(builder, positions, find.input(indicator, null), `values["${code}"]`, inputs)
    else {
      const what = `values["${code}"]`
      for (const [id, figures] of entriesIn(what, inputs)) readColumn(builder, positions, find.input(indicator, id), `${what}["${id}"]`, figures as GivenFigures)
    }
  }
  for (const [what, lists, mark] of [['rejected', rejected, builder.reject], ['approved', approved, builder.approve]] as const) {
    for (const [code, marks] of entriesIn(what, lists) as readonly (readonly [string, ArrayLike<boolean | number>])[]) {
      requireMarks(`${what}["${code}"]`, marks, count)
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
  if (column.given !== undefined) requireMarks(`${what}.given`, column.given, positions.length)
  // An object whose own "values" were read; others are lists, whose keys are their places.
  if (column === figures) for (const key of Object.keys(column)) if (!FIGURE_KEYS.includes(key)) unknownKey(builder, key, FIGURE_KEYS)
  if (isUnknown(input)) builder.report(makeRunIssue(input.code, input))
  else builder.setColumn(positions, input, column)
}

function unknownKey(builder: DatasetBuilder, key: string, known: readonly string[]): void {
  builder.report(makeRunIssue('row-key-unknown', { params: { key: excerpt(key), known, nearest: nearest(key, known) } }))
}

function isList(value: unknown): value is ArrayLike<never> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value)
}

function refuseObject(what: string, value: unknown): never {
  refuse(`${what}: đang nhận ${shapeOf(value)}, cần một đối tượng như { codes, values }.`, `${what} is ${shapeOf(value)}: an object such as { codes, values } is needed.`)
}

/** The entries of an object. A Map has none: what it holds would be lost. */
function entriesIn(what: string, value: unknown): readonly (readonly [key: string, value: unknown])[] {
  const found = entriesOf(value)
  return 'entries' in found ? found.entries : refuseObject(what, value)
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

const MARKS: readonly unknown[] = [true, false, 1, 0, null, undefined]

/** A list of marks: one of another kind, such as 1n, would count as none. */
function requireMarks(what: string, marks: ArrayLike<unknown>, count: number): void {
  requireList(what, marks, count)
  for (let i = 0; i < count; i += 1) {
    if (MARKS.includes(marks[i])) continue
    const found = `${shapeOf(marks[i])} ${printedValue(marks[i])}`
    refuse(`${what}[${String(i)}]: đang nhận ${found}, cần true, false, 1 hoặc 0.`, `${what}[${String(i)}] is ${found}: true, false, 1 or 0 is needed.`)
  }
}

function refuse(vi: string, en: string): never {
  throw new MisuseError('OPTIONS_INVALID', { vi, en })
}

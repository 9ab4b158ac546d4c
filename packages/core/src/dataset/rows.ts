import type { AnyValues } from '../definition/define.js'
import type { Plan, PlannedIndicator } from '../engine/plan.js'
import type { Issue, Place } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { MisuseError } from '../issues/misuse-error.js'
import { nearest } from '../issues/nearest.js'
import { messageOfThrown } from '../issues/thrown-message.js'
import { createDatasetBuilder, type DatasetBuilder, type DatasetIssues } from './builder.js'
import { cleanCode, excerpt } from '../text/clean-text.js'
import type { Dataset } from './dataset.js'
import { inputFinder, type InputFinder, isUnknown, type UnknownInput } from './find-input.js'
import { type ReadRow, readRow } from './read-row.js'
import type { GivenValue } from './read-value.js'
import { shapeOf } from './shape.js'
import { NO_UNIT } from './unit-register.js'

/** One unit as a program gives it. */
export interface UnitRow<Values = AnyValues, Trait extends string = string> {
  readonly code: string
  readonly name?: string | null | undefined
  /** Code of the parent unit. */
  readonly parent?: string | null | undefined
  /** Traits of the unit; leave it out only when the index uses none. */
  readonly traits?: readonly Trait[] | undefined
  /** `{ [indicator code]: { [input id]: value } }`, or the value alone where the indicator has one input; what is left out is missing. */
  readonly values: Values
  /** Codes of indicators whose evidence the appraiser refused. */
  readonly rejected?: readonly string[] | undefined
  /** Codes of indicators whose `NA` the appraiser approved. */
  readonly approved?: readonly string[] | undefined
}

const KEYS = ['code', 'name', 'parent', 'traits', 'values', 'rejected', 'approved'] as const satisfies readonly (keyof UnitRow)[]

/** What is needed, as a programmer writes it. */
const ROW = '{ code, values }'
const VALUES = "{ '1.2': … }"
const INPUTS = '{ id: … }'
const CODES = "['1.2', …]"

/**
 * Makes a data set of rows. Unknown codes, ids, traits and keys become issues, and so do rows that are none; a unit given twice is a duplicate of each
 * of its values, and what contradicts its first row is told. Codes in `units`
 * are units even where they look like a row of totals or a note. Throws a `MisuseError` for what is no list of rows.
 */
export function datasetOfRows(plan: Plan, rows: readonly UnitRow[], units?: DatasetIssues['units']): Dataset {
  const builder = createDatasetBuilder(plan, 'data', { units })
  const reader = { builder, find: inputFinder(plan), told: new Set<string>() }
  let row = 0
  for (const given of listOf(rows)) {
    row += 1
    takeRow(reader, given, { row })
  }
  return builder.build()
}

interface RowReader {
  readonly builder: DatasetBuilder
  readonly find: InputFinder
  /** Unknown keys, each told once. */
  readonly told: Set<string>
}

function listOf(rows: unknown): readonly unknown[] {
  try {
    if (typeof rows === 'object' && rows !== null && Symbol.iterator in rows) return [...(rows as Iterable<unknown>)]
  } catch {
    // Said below.
  }
  throw new MisuseError('OPTIONS_INVALID', {
    vi: `Cần một danh sách đơn vị [{ code, values }, …], đang nhận ${shapeOf(rows)}.`,
    en: `A list of units [{ code, values }, …] is needed, found ${shapeOf(rows)}.`,
  })
}

function takeRow(reader: RowReader, given: unknown, place: Place): void {
  const { builder } = reader
  try {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return wrongShape(builder, { place }, '', ROW, shapeOf(given))
    const row = readRow(given)
    for (const key of row.keys) if (!(KEYS as readonly string[]).includes(key)) unknownKey(reader, key, place)
    const unit = builder.unit(row.code as string, row.name as string, place)
    if (unit !== NO_UNIT) storeRow(reader, unit, row, { place, unit: cleanCode(row.code) })
  } catch (error) {
    wrongShape(builder, { place }, '', ROW, excerpt(messageOfThrown(error)))
  }
}

type At = Pick<Issue, 'place' | 'unit' | 'indicator'>

function storeRow({ builder, find }: RowReader, unit: number, { parent, traits, values, rejected, approved }: ReadRow, at: At): void {
  builder.describe(unit, { parent, traits }, at.place)
  if ('other' in values) wrongShape(builder, at, 'values', VALUES, shapeOf(values.other))
  else {
    for (const [code, inputs] of values.entries) {
      const indicator = find.indicator(code)
      if (isUnknown(indicator)) tell(builder, indicator, at)
      else if ('other' in inputs) storeBare(builder, find, unit, indicator, inputs.other, at)
      else for (const [id, value] of inputs.entries) store(builder, find, unit, indicator, id, value, at)
    }
  }
  for (const [key, marked, mark] of [['rejected', rejected, builder.reject], ['approved', approved, builder.approve]] as const) {
    if (marked === undefined || marked === null) continue
    if (!Array.isArray(marked)) wrongShape(builder, at, key, CODES, shapeOf(marked))
    else for (const code of marked as readonly unknown[]) {
      const indicator = find.indicator(code)
      if (isUnknown(indicator)) tell(builder, indicator, at)
      else mark(unit, indicator.index)
    }
  }
}

/** A value that stands for the one input of its indicator. */
function storeBare(builder: DatasetBuilder, find: InputFinder, unit: number, indicator: PlannedIndicator, value: unknown, at: At): void {
  if (value === undefined || value === null) return
  if (typeof value === 'object' || typeof value === 'function') {
    return wrongShape(builder, { ...at, indicator: indicator.definition.code }, 'values', INPUTS, shapeOf(value))
  }
  store(builder, find, unit, indicator, null, value, at)
}

function store(builder: DatasetBuilder, find: InputFinder, unit: number, indicator: PlannedIndicator, id: string | null, value: unknown, at: At): void {
  const input = find.input(indicator, id)
  if (isUnknown(input)) tell(builder, input, at)
  else builder.set(unit, input, value as GivenValue)
}

function tell(builder: DatasetBuilder, unknown: UnknownInput, { unit }: At): void {
  builder.report(makeRunIssue(unknown.code, { ...unknown, unit }))
}

function unknownKey({ builder, told }: RowReader, key: string, place: Place): void {
  if (told.has(key)) return
  told.add(key)
  builder.report(makeRunIssue('row-key-unknown', { place, params: { key: excerpt(key), known: KEYS, nearest: nearest(key, KEYS) } }))
}

function wrongShape(builder: DatasetBuilder, at: At, key: string, expected: string, found: string): void {
  builder.report(makeRunIssue('row-wrong-shape', { ...at, params: { key, expected, found } }))
}

import type { Plan, PlannedInput } from '../engine/plan.js'
import type { InvalidReason } from '../engine/state.js'
import type { Issue, IssueParam, Place } from '../issues/issue.js'
import type { RunIssueCode } from '../issues/make-run-issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { labelledInput, labelledOnes, labelledOptions } from '../definition/labelled.js'
import { nearest } from '../issues/nearest.js'
import { CELL, CELL_REASONS, type Column, invalidCell } from './cell.js'
import { cleanCode } from '../text/clean-text.js'
import type { Dataset } from './dataset.js'
import { equalSums } from './equal-sums.js'
import { type FigureColumn, fillColumn } from './figure-column.js'
import { inputFinder, isUnknown } from './find-input.js'
import { createIssueList, type IssueLimits } from './issue-list.js'
import { withoutNotes } from './note-rows.js'
import { DECIMAL_LIMITS } from '../numeric/decimal.js'
import { type NumberStyle, plainText } from '../numeric/read-number.js'
import { type GivenValue, readValue } from './read-value.js'
import { printedValue } from './shape.js'
import { hundredfold } from '../numeric/hundredfold.js'
import { isShareSuspected } from './share-suspected.js'
import { type UnitDetails, unitRegister } from './unit-register.js'

/**
 * Collects values from any source into a data set: the one door of figures. It cleans codes, reads values, and tells all that is wrong, so nothing
 * given to it is lost without an issue.
 */
export interface DatasetBuilder {
  /**
   * Position of the unit, added when it is new. A code that is no text, an empty one, and a word such as "Tổng cộng" in the place of one are told and give
   * `NO_UNIT` (-1): whatever is stored for it is ignored. A code that reads as a note below a table, of which nothing else is said, is left out in the end.
   */
  readonly unit: (code: string, name?: string | null, place?: Place) => number
  /** Stores one value. A second value for the same unit, indicator and input makes the cell invalid. */
  readonly set: (unit: number, input: PlannedInput, value: GivenValue, place?: Place) => void
  /** The same by the code of the indicator and the id of the input, of which those that the index does not have are told; null for the one input that it has. */
  readonly put: (unit: number, indicator: string, input: string | null, value: GivenValue, place?: Place) => void
  /** Stores a value for each of some units, as `set` does for one. */
  readonly setColumn: (units: readonly number[], input: PlannedInput, figures: FigureColumn) => void
  /** Marks that the appraiser refused the evidence of an indicator. */
  readonly reject: (unit: number, indicator: number) => void
  /** Marks that the appraiser approved the `NA` of an indicator. */
  readonly approve: (unit: number, indicator: number) => void
  /**
   * Name, parent and traits of a unit, and its name and parent in the source of traits; null and what is left out says nothing. What was said first stands; what
   * contradicts it is told, and so are unknown traits.
   */
  readonly describe: (unit: number, details: UnitDetails, place?: Place) => void
  /** Says that traits of units come from a source; units that it does not list have none. */
  readonly haveTraits: () => void
  readonly report: (issue: Issue) => void
  readonly build: () => Dataset
}

interface Growing {
  status: Uint8Array
  values: Float64Array
}

/** How issues of a data set are kept. */
export interface DatasetIssues {
  /** How many are kept; `ISSUE_LIMITS` unless given. */
  readonly issueLimits?: Partial<IssueLimits> | undefined
  /** Places where the source found an error of its own, so that the value leaves none. */
  readonly told?: { readonly has: (place: Place) => boolean } | undefined
  /** Places whose figure was written with its unit (85 %), so that no share is suspected. */
  readonly sure?: { readonly has: (place: Place) => boolean } | undefined
  /** Codes that a unit list or a traits source knows: they are units even where they look like a row of totals or a note. */
  readonly units?: { readonly has: (code: string) => boolean } | undefined
}

/** Starts a data set for a plan. `style` says how numbers in texts are written. */
export function createDatasetBuilder(plan: Plan, style: NumberStyle = 'data', { issueLimits, told, sure, units: known }: DatasetIssues = {}): DatasetBuilder {
  const issues = createIssueList(issueLimits)
  const units = unitRegister(plan, issues.add, known)
  const find = inputFinder(plan)
  const columns: Growing[] = plan.columns.map(() => ({ status: new Uint8Array(16), values: new Float64Array(16) }))
  let hasTraits = false
  const rejected = plan.indicators.map(() => new Set<number>())
  const approved = plan.indicators.map(() => new Set<number>())
  const rounded = new Map<PlannedInput, number>()

  function set(position: number, input: PlannedInput, raw: GivenValue, place?: Place): void {
    const column = columns[input.column]
    if (!column) throw new RangeError(`No column ${String(input.column)} in this plan.`)
    if (position < 0) return
    if (position >= units.records.length) throw new RangeError(`No unit ${String(position)} in this data set.`)
    if (position >= column.status.length) grow(column, position + 1)
    const before = column.status[position]
    const { status, value, rounded: isRounded } = readValue(raw, input, style)
    // A blank beside what reads as a note says nothing: the note may stand in two rows.
    if (status === CELL.EMPTY && units.notes.has(position)) return
    if (before !== CELL.ABSENT) {
      column.status[position] = invalidCell('duplicate')
      if (before !== invalidCell('duplicate')) column.values[position] = 0
      report(position, input, 'value-duplicate', { value: printedValue(raw) }, place)
      return
    }
    column.status[position] = status
    column.values[position] = value
    if (isRounded) rounded.set(input, (rounded.get(input) ?? 0) + 1)
    if (status === CELL.GIVEN && isShareSuspected(input, value) && !(place && sure?.has(place))) report(position, input, 'value-share-suspected', { value, percent: hundredfold(value) }, place)
    if (status >= CELL.INVALID) {
      const reason = CELL_REASONS[status - CELL.INVALID] ?? 'not-a-number'
      // A text that was read is told as the number that it is, in the writing of the reader.
      const shown = typeof raw === 'string' && value !== 0 ? Number(plainText(cleanCode(raw) ?? raw, style)) : raw
      report(position, input, `value-${reason}` as RunIssueCode, invalidParams(shown, input, reason, place), place)
    }
  }

  function put(position: number, code: string, id: string | null, raw: GivenValue, place?: Place): void {
    if (position < 0) return
    const indicator = find.indicator(code)
    const found = isUnknown(indicator) ? indicator : find.input(indicator, id)
    if (isUnknown(found)) issues.add(makeRunIssue(found.code, { ...found, place, unit: units.records[position]?.code }))
    else set(position, found, raw, place)
  }

  function setColumn(positions: readonly number[], input: PlannedInput, figures: FigureColumn): void {
    const column = columns[input.column]
    if (!column) throw new RangeError(`No column ${String(input.column)} in this plan.`)
    if (units.records.length > column.status.length) grow(column, units.records.length)
    fillColumn(column, positions, input, figures, (position, value) => {
      set(position, input, value)
    })
  }

  function report(position: number, input: PlannedInput, code: RunIssueCode, params: Readonly<Record<string, IssueParam>>, place: Place | undefined): void {
    if (place && told?.has(place)) return
    const indicator = plan.indicators[input.indicator]?.definition.code
    issues.add(makeRunIssue(code, { place, unit: units.records[position]?.code, indicator, input: input.definition.id, params }))
  }

  function roundings(): readonly Issue[] {
    return [...rounded].map(([input, count]) => {
      const { id, round = 0 } = input.definition
      const params = { count, places: round, input: labelledInput(input) }
      return makeRunIssue('values-rounded', { indicator: plan.indicators[input.indicator]?.definition.code, input: id, params })
    })
  }

  return {
    unit: (code, name, place) => {
      const position = units.position(code, name, place)
      if (name !== undefined && name !== null) units.describe(position, { name }, place)
      return position
    },
    set,
    put,
    setColumn,
    reject: (position, indicator) => position >= 0 && rejected[indicator]?.add(position),
    approve: (position, indicator) => position >= 0 && approved[indicator]?.add(position),
    describe: (position, details, place) => {
      if (details.traits !== undefined && details.traits !== null) hasTraits = true
      units.describe(position, details, place)
    },
    haveTraits: () => {
      hasTraits = true
    },
    report: issues.add,
    build: () => {
      const records = [...units.records]
      const filled = columns.map((column) => fit(column, records.length))
      const found = withoutNotes({ units: records, columns: filled, hasTraits, rejected, approved, issues: issues.all() }, units)
      const told = createIssueList(issueLimits)
      for (const issue of [...found.issues, ...roundings(), ...equalSums(plan, found.units, found.columns)]) told.add(issue)
      return { ...found, issues: told.all() }
    },
  }
}

function grow(column: Growing, least: number): void {
  const size = Math.max(least, column.status.length * 2)
  const status = new Uint8Array(size)
  const values = new Float64Array(size)
  status.set(column.status)
  values.set(column.values)
  column.status = status
  column.values = values
}

function fit(column: Growing, length: number): Column {
  if (column.status.length < length) grow(column, length)
  return { status: column.status.subarray(0, length), values: column.values.subarray(0, length) }
}

/** The highest value of an input without a `max`, in words: nobody reads a one with fifteen zeros. */
const BELOW_LIMIT = /* @__PURE__ */ Object.freeze({ vi: 'nhỏ hơn 10^15', en: 'below 10^15' })

function invalidParams(raw: GivenValue, input: PlannedInput, reason: InvalidReason, place: Place | undefined): Readonly<Record<string, IssueParam>> {
  const { min = 0, max, decimals = DECIMAL_LIMITS.decimals } = input.definition
  return {
    value: typeof raw === 'number' && Math.abs(raw) < DECIMAL_LIMITS.below ? raw : printedValue(raw),
    min,
    max: max ?? BELOW_LIMIT,
    ...(max === 1 ? { percent: 0.85 } : max === 100 ? { percent: 85 } : {}),
    ...(reason === 'too-precise' ? { decimals } : {}),
    // Only text files have lines, and a way of writing that is chosen.
    ...(reason === 'not-a-number' && place?.line !== undefined ? { option: '--profile' } : {}),
    ...(raw === 'TRUE' || raw === 'FALSE' ? { capitals: raw } : {}),
    ...(input.definition.type === 'choice' ? { known: labelledOptions(input), nearest: labelledOnes(nearest(printedValue(raw).trim(), input.options), labelledOptions(input)) } : {}),
  }
}


import type { Issue, Period, Plan } from '@dti-vn/sdk'
import { FORM_COLUMNS } from '../form/form-columns.js'
import type { FormLayout, IndicatorPlace } from '../form/form-layout.js'
import { FORM_SHEETS } from '../form/machine-sheet.js'
import { cellAddress } from '../workbook/address.js'
import type { WorkbookReader } from '../workbook/read-workbook.js'
import type { CellGrid } from './cell-grid.js'
import { printedValue } from './cell-text.js'
import { changedTexts } from './changed-texts.js'
import { type FormMarks, formMarks } from './form-marks.js'
import { otherQuestions } from './form-questions.js'
import { inputRows } from './input-rows.js'
import { FAULTY } from './error-cell.js'
import { readInput } from './read-input.js'
import { formPeriod } from './form-period.js'
import { formUnit } from './form-unit.js'
import type { FormFile, FormNote, FormReading, OwnPoints, ReturnedValue } from './returned-form.js'
import { writtenValue } from './written-value.js'
import { formIssue } from '../issues/form-issues.js'

/** What a form is read with. */
export interface FormReader {
  readonly plan: Plan
  readonly layout: FormLayout
  /** Digest that forms of this definition carry. */
  readonly definitionDigest: string
  /** Codes of the unit list: a file name that begins with one of them says whose form it is. */
  readonly codes: ReadonlySet<string>
  /** The assessment period that is collected; null takes forms of any. */
  readonly period: Period | null
  /** Reads the workbooks of all forms. */
  readonly read: WorkbookReader
}

/**
 * Reads one returned form: typed values, notes, and the points that it shows. Another index, edition or period refuses the file, a definition that asks otherwise, and a unit or a period
 * that the hidden sheet, the visible line and, of the unit, the file name do not agree on.
 */
export async function readForm({ name: file, bytes }: FormFile, reader: FormReader): Promise<FormReading> {
  if (AS_TEXT.test(file)) return { form: null, issues: [formIssue('form-as-text', { place: { file } })] }
  // The steps of the calculation are most of a form, and nothing of them is used.
  const workbook = await reader.read(bytes, { file, wanted: (name) => name !== FORM_SHEETS.calculation })
  if (!workbook.ok) return { form: null, issues: workbook.issues }
  const marks = formMarks(workbook.sheets, file)
  if ('severity' in marks) return { form: null, issues: [marks] }
  const foreign = otherDefinition(marks, reader, file)
  if (foreign?.severity === 'error') return { form: null, issues: [foreign] }
  const ofUnit = formUnit(marks, file, reader.codes)
  if (ofUnit?.severity === 'error') return { form: null, issues: [ofUnit] }
  const { period, issue } = formPeriod(marks, reader.period, file)
  if (issue?.severity === 'error') return { form: null, issues: [issue] }
  // A form of another version of the definition is compared with the present one already.
  const { form, issues } = readMarked(marks, period, reader, file, foreign === null)
  // Points of another version of the rules are nothing to compare with.
  return { form: form && foreign ? { ...form, points: [] } : form, issues: [...[foreign, ofUnit, issue].filter((one) => one !== null), ...issues] }
}

/** Endings of files that hold the shown texts of one sheet at most. */
const AS_TEXT = /\.(?:csv|tsv|txt)$/i

/** What is wrong with the definition that a form was made from: an error refuses the form, a warning does not. */
function otherDefinition(marks: FormMarks, reader: FormReader, file: string): Issue | null {
  const { id, edition } = reader.plan.definition
  const at = { place: { file }, unit: marks.unit }
  if (marks.index !== id || marks.edition !== edition) {
    return formIssue('form-other-index', { ...at, params: { found: `${marks.index}, ${marks.edition}`, expected: `${id}, ${edition}` } })
  }
  if (marks.definition === reader.definitionDigest) return null
  const { changed, reworded } = otherQuestions(marks, reader)
  if (changed.length > 0) return formIssue('form-definition-differs', { ...at, params: { index: id, inputs: changed.slice(0, MOST_NAMED), count: changed.length } })
  return formIssue('form-definition-changed', { ...at, params: { index: id, inputs: reworded.slice(0, MOST_NAMED) } })
}

/** Inputs that one message names. */
const MOST_NAMED = 5

function readMarked({ sheet, cellAt, unit, name, outsideValidity, isIllustrative }: FormMarks, period: Period | null, { plan, layout }: FormReader, file: string, isPresent: boolean): FormReading {
  const rows = inputRows({ sheet, cellAt }, layout, file)
  const issues: Issue[] = [...rows.issues, ...(isPresent ? changedTexts({ sheet, cellAt }, { plan, layout }, rows, file) : [])]
  const values: ReturnedValue[] = []
  for (const { key, column, indicator } of layout.inputs) {
    const row = rows.rowOf.get(key)
    const input = plan.columns[column]
    if (!input) continue
    if (row === undefined) {
      // What stood there would be a guess: no empty cell, which could help a unit, but one that cannot be read.
      values.push({ input, value: FAULTY, written: FAULTY, place: { file, sheet: sheet.name }, isTold: true, isPercent: false, isRounded: false })
      continue
    }
    const cell = cellAt(row, FORM_COLUMNS.value)
    const place = { file, sheet: sheet.name, cell: cell?.address ?? cellAddress(row, FORM_COLUMNS.value) }
    const read = readInput(cell, input, place)
    issues.push(...read.issues.map((issue) => ({ ...issue, indicator })))
    values.push({ input, value: read.value, written: writtenValue(read.value, input), place, isTold: read.issues.some(({ severity }) => severity === 'error'), isPercent: read.issues.some(({ code }) => code === 'cell-percent-read'), isRounded: read.isRounded === true })
  }
  return {
    form: {
      file,
      unit,
      name,
      period,
      outsideValidity,
      isIllustrative,
      values,
      notes: layout.indicators.flatMap((place) => noteOf(cellAt, place, rows.firstRowOf(place), unit, file)),
      points: layout.indicators.flatMap((place) => pointsOf({ sheet, cellAt }, place, rows.firstRowOf(place), file)),
    },
    issues: issues.map((issue) => ({ ...issue, unit })),
  }
}

function noteOf(cellAt: CellGrid, { indicator }: IndicatorPlace, row: number | undefined, unit: string, file: string): FormNote[] {
  if (row === undefined) return []
  const text = (column: number): string | null => {
    const value = cellAt(row, column)?.value
    return value ? printedValue(value) || null : null
  }
  const evidence = text(FORM_COLUMNS.evidence)
  const explanation = text(FORM_COLUMNS.explanation)
  return evidence === null && explanation === null ? [] : [{ unit, indicator: indicator.definition.code, evidence, explanation, file }]
}

/** Only numbers: where a form cannot know the points it says so in words. */
function pointsOf({ sheet, cellAt }: Pick<FormMarks, 'sheet' | 'cellAt'>, { indicator }: IndicatorPlace, row: number | undefined, file: string): OwnPoints[] {
  if (row === undefined) return []
  const cell = cellAt(row, FORM_COLUMNS.points)
  if (cell?.value?.kind !== 'number') return []
  const { address, formula, value } = cell
  return [{ indicator: indicator.definition.code, points: value.number, isFormula: formula !== null, place: { file, sheet: sheet.name, cell: address } }]
}

import { type LocalText, localize, type Plan } from '@dti-vn/sdk'
import { FORM_COLUMNS } from '../form/form-columns.js'
import type { FormLayout } from '../form/form-layout.js'
import { readMachineText } from '../form/machine-text.js'
import { cellAddress } from '../workbook/address.js'
import type { ReadSheet } from '../workbook/read-model.js'
import { cleanText, printedValue, wordKey } from './cell-text.js'
import type { FormMarks } from './form-marks.js'

/** What a form of another version of its definition asks otherwise than the present one, as keys of inputs. */
export interface OtherQuestions {
  /** Inputs that only one of the two has, and those with another unit of measure: their figures do not mean the same. */
  readonly changed: readonly string[]
  /** Inputs with another wording; the id says that the same is meant. */
  readonly reworded: readonly string[]
}

/**
 * Compares what a form asks with the present definition. A definition changes for many reasons (a policy, a text, a maximum) that leave the figures of forms that
 * are already out what they are; where an input came, went or is measured otherwise they are not.
 */
export function otherQuestions({ sheet, inputs }: FormMarks, { plan, layout }: { readonly plan: Plan; readonly layout: FormLayout }): OtherQuestions {
  const wanted = new Set(layout.inputs.map(({ key }) => key))
  const onlyOne = [...[...inputs].filter((key) => !wanted.has(key)), ...[...wanted].filter((key) => !inputs.has(key))]
  const rows = rowsByKey(sheet)
  const shown = (key: string, column: number) => {
    const row = rows.get(key)
    const value = row === undefined ? null : (sheet.cells.get(cellAddress(row, column))?.value ?? null)
    return value === null ? '' : wordKey(printedValue(value))
  }
  const isReworded = (key: string, present: string) => shown(key, FORM_COLUMNS.label) !== '' && shown(key, FORM_COLUMNS.label) !== wordKey(present)
  // A question without a unit of measure was asked without one, unless somebody emptied its row.
  const isMeasuredOtherwise = (key: string, present: string) => (shown(key, FORM_COLUMNS.unit) !== '' || shown(key, FORM_COLUMNS.label) !== '') && shown(key, FORM_COLUMNS.unit) !== wordKey(present)
  const definitionOf = (column: number) => plan.columns[column]?.definition
  const text = (own: LocalText | undefined) => localize(own ?? { vi: '' }, 'vi')
  const measured = layout.inputs.filter(({ key, column }) => isMeasuredOtherwise(key, text(definitionOf(column)?.unit)))
  const reworded = layout.inputs.filter(({ key, column }) => isReworded(key, text(definitionOf(column)?.label)))
  return { changed: [...onlyOne, ...measured.map(({ key }) => key)], reworded: reworded.map(({ key }) => key) }
}

function rowsByKey(sheet: ReadSheet): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (const { row, column, value } of sheet.cells.values()) if (column === FORM_COLUMNS.key && value?.kind === 'text') rows.set(readMachineText(cleanText(value.text)), row)
  return rows
}

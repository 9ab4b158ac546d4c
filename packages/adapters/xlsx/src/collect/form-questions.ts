import { localize, type LocalText, type Plan } from '@dti-vn/sdk'
import { FORM_COLUMNS } from '../form/form-columns.js'
import type { FormLayout, IndicatorPlace } from '../form/form-layout.js'
import { readMachineText } from '../form/machine-text.js'
import type { ReadSheet } from '../workbook/read-model.js'
import { cleanText, printedValue, shownKey, writtenKey } from './cell-text.js'
import type { FormMarks } from './form-marks.js'

/** What a form of another version of its definition asks otherwise than the present one. */
export interface OtherQuestions {
  /** Keys of inputs that only one of the two has, and of those with another unit of measure: their figures do not mean the same. */
  readonly changed: readonly string[]
  /** Codes of indicators with another name, keys of inputs with another label; code and id say that the same is meant. */
  readonly reworded: readonly string[]
}

/**
 * Compares what a form asks with the present definition. A definition changes for many reasons (a policy, a text, a maximum) that leave the figures of forms that
 * are already out what they are; where an input came, went or is measured otherwise they are not.
 */
export function otherQuestions({ sheet, cellAt, inputs }: FormMarks, { plan, layout }: { readonly plan: Plan; readonly layout: FormLayout }): OtherQuestions {
  const wanted = new Set(layout.inputs.map(({ key }) => key))
  const onlyOne = [...[...inputs].filter((key) => !wanted.has(key)), ...[...wanted].filter((key) => !inputs.has(key))]
  const rows = rowsByKey(sheet)
  const shown = (row: number, column: number) => {
    const value = cellAt(row, column)?.value
    return value ? shownKey(printedValue(value)) : ''
  }
  // Somebody emptied the texts of the row: it says nothing of what was asked.
  const isEmptied = (row: number) => shown(row, FORM_COLUMNS.label) === '' && shown(row, FORM_COLUMNS.unit) === ''
  const differs = (row: number | undefined, column: number, present: string) => row !== undefined && !isEmptied(row) && shown(row, column) !== writtenKey(present)
  const definitionOf = (column: number) => plan.columns[column]?.definition
  const keysWhere = (column: number, present: (position: number) => LocalText | undefined) =>
    layout.inputs.filter((input) => differs(rows.get(input.key), column, textOf(present(input.column)))).map(({ key }) => key)
  // The name stands in one of the rows of its indicator; which one, another order of inputs may have changed.
  const isRenamed = ({ indicator, inputs: places }: IndicatorPlace) => {
    const own = places.flatMap(({ key }) => rows.get(key) ?? [])
    return own.length > 0 && own.every((row) => differs(row, FORM_COLUMNS.name, textOf(indicator.definition.name)))
  }
  return {
    changed: [...onlyOne, ...keysWhere(FORM_COLUMNS.unit, (column) => definitionOf(column)?.unit)],
    reworded: [...layout.indicators.filter(isRenamed).map(({ indicator }) => indicator.definition.code), ...keysWhere(FORM_COLUMNS.label, (column) => definitionOf(column)?.label)],
  }
}

function textOf(text: LocalText | undefined): string {
  return text ? localize(text, 'vi') : ''
}

function rowsByKey(sheet: ReadSheet): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (const { row, column, value } of sheet.cells.values()) if (column === FORM_COLUMNS.key && value?.kind === 'text') rows.set(readMachineText(cleanText(value.text)), row)
  return rows
}

import { CELL, type Dataset, type Plan } from '@dti-vn/sdk'
import type { CellValue } from '../workbook/workbook-model.js'
import { FORM_WORDS } from './form-words.js'
import { optionWords } from './option-words.js'

/** What stands in the input cells of a form before it is sent, by the position of the column among `plan.columns`. */
export type FormFigures = ReadonlyMap<number, CellValue>

/**
 * The figures of a unit of a data set as an officer types them: numbers, `Có` and `Không`, words of lists, `NA`. What is not reported stays blank, and so does
 * what is invalid: the issues of the data set name it.
 */
export function formFigures(plan: Plan, dataset: Dataset, unit: number): FormFigures {
  const figures = new Map<number, CellValue>()
  for (const input of plan.columns) {
    const { column } = input
    const status = dataset.columns[column]?.status[unit] ?? CELL.ABSENT
    const value = dataset.columns[column]?.values[unit] ?? 0
    if (status === CELL.NOT_APPLICABLE) figures.set(column, FORM_WORDS.notApplicable)
    if (status !== CELL.GIVEN) continue
    const { type } = input.definition
    const wanted = type === 'boolean' ? String(value === 1) : input.options[value]
    const words = optionWords(input)
    const word = words?.find((option) => option.value === wanted)?.word
    figures.set(column, words ? (word ?? null) : value)
  }
  return figures
}

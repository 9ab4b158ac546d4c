import type { InputValue, Plan, PlannedInput } from '@dti-vn/sdk'
import { type Cell, type FormLayout, FORM_COLUMNS, type WorkbookModel } from '../../src/index.js'
import { optionWords } from '../../src/form/option-words.js'
import { asCell } from '../../src/workbook/write-sheet.js'

/** What a person would type for a value: numbers as numbers, yes and no and options as the words of their lists, everything else as it is. */
export function typed(value: InputValue, input: PlannedInput, asText: (value: number) => boolean): string | number | boolean | null {
  const text = typeof value === 'string' ? value.trim() : value
  const word = optionWords(input)?.find((option) => option.value === String(text) && typeof text !== 'number')
  if (word) return word.word
  if (typeof text === 'number' && !Number.isFinite(text)) return String(text)
  if (input.definition.type !== 'integer' && input.definition.type !== 'number') return text
  const number = typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  return typeof number === 'number' && asText(number) && !String(number).includes('e') ? String(number).replace('.', ',') : number
}

/** The form with values typed into it, by position among `plan.columns`. */
export function fill(form: WorkbookModel, layout: FormLayout, values: ReadonlyMap<number, string | number | boolean | null>): WorkbookModel {
  const [sheet, ...others] = form.sheets
  if (!sheet) return form
  const rows = [...sheet.rows]
  for (const { column, row } of layout.inputs) {
    const value = values.get(column)
    const { cells, ...rest } = rows[row - 1]!
    const changed: (Cell | string | number | boolean | null | undefined)[] = [...cells]
    changed[FORM_COLUMNS.value - 1] = { ...asCell(changed[FORM_COLUMNS.value - 1] ?? null), value }
    rows[row - 1] = { ...rest, cells: changed }
  }
  return { ...form, sheets: [{ ...sheet, rows }, ...others] }
}

/** The columns of a unit's row, by position among `plan.columns`. */
export function columnsOf(plan: Plan, values: Readonly<Record<string, Readonly<Record<string, InputValue | undefined>> | undefined>>): ReadonlyMap<number, InputValue> {
  return new Map(
    plan.columns.flatMap(({ column, indicator, definition }) => {
      const value = values[plan.indicators[indicator]!.definition.code]?.[definition.id]
      return value === undefined || value === null ? [] : [[column, value] as const]
    }),
  )
}

import type { Plan } from '@dti-vn/sdk'
import { type Cell, writeXlsx } from 'hucre/xlsx'
import { FORM_COLUMNS, FORM_ROWS } from '../../src/form/form-columns.js'
import { formLayout } from '../../src/form/form-layout.js'
import { FORM_SCHEMA, FORM_SHEETS, machineSheet } from '../../src/form/machine-sheet.js'

export const DIGEST = 'd'.repeat(64)

type Typed = string | number | boolean | Date | Partial<Cell> | null

/** Periods as a form shows them, where not by their ids. */
const SHOWN_PERIODS: Readonly<Record<string, string>> = { '2026-H1': '6 tháng đầu năm 2026' }

/** What a person did to a form before sending it back. */
export interface Filling {
  readonly unit?: string
  readonly name?: string
  /** By key `1.2/done`. */
  readonly typed?: Readonly<Record<string, Typed>>
  /** Points shown, by code of the indicator. */
  readonly points?: Readonly<Record<string, Typed>>
  /** Evidence and explanation, by code of the indicator. */
  readonly notes?: Readonly<Record<string, readonly [Typed, Typed]>>
  /** New name of the sheet. */
  readonly renamed?: string
  /** Changes the rows of the form sheet, each a list of cells. */
  readonly edit?: (rows: Typed[][]) => Typed[][]
  /** Changes the rows of the hidden sheet. */
  readonly editMarks?: (rows: string[][]) => string[][]
  /** Copies of the form sheet beside it. */
  readonly copies?: number
  readonly digest?: string
  /** The year of the index unless given. */
  readonly period?: string
  /** The line above the table that names the unit. */
  readonly unitLine?: string
  /** The line above the table that names the period; null where there is none. */
  readonly periodLine?: Typed
  /** Labels and units of measure shown beside the cells, by key, where they are not those of the definition. */
  readonly shown?: Readonly<Record<string, readonly [label: string, unit: string]>>
}

/** A form as it comes back: the cells, marks and hidden sheet of a form, with what was typed. Written by hucre, as by any other program. */
export async function filledForm(plan: Plan, filling: Filling = {}): Promise<Uint8Array> {
  const layout = formLayout(plan)
  const unit = { code: filling.unit ?? 'u1', name: filling.name ?? 'Xã Một', parent: null, traits: null }
  const period = filling.period ?? plan.definition.valid.from.slice(0, 4)
  const rows: Typed[][] = Array.from({ length: layout.lastRow }, () => Array.from({ length: FORM_COLUMNS.key }, () => null))
  const put = (row: number, column: number, value: Typed) => {
    const line = rows[row - 1]
    if (line) line[column - 1] = value
  }
  put(1, FORM_COLUMNS.key, FORM_SCHEMA)
  put(1, 1, 'PHIẾU')
  put(FORM_ROWS.unit, 1, filling.unitLine ?? `Đơn vị: ${unit.name} (mã ${unit.code})`)
  put(FORM_ROWS.decision, 1, filling.periodLine === undefined ? `Kỳ đánh giá: ${SHOWN_PERIODS[period] ?? period}` : filling.periodLine)
  for (const { indicator, firstRow, inputs } of layout.indicators) {
    const { code, name } = indicator.definition
    put(firstRow, FORM_COLUMNS.code, code)
    put(firstRow, FORM_COLUMNS.name, name.vi)
    put(firstRow, FORM_COLUMNS.points, filling.points?.[code] ?? null)
    const [evidence = null, explanation = null] = filling.notes?.[code] ?? []
    put(firstRow, FORM_COLUMNS.evidence, evidence)
    put(firstRow, FORM_COLUMNS.explanation, explanation)
    for (const { key, row, column } of inputs) {
      const definition = plan.columns[column]?.definition
      put(row, FORM_COLUMNS.key, key)
      put(row, FORM_COLUMNS.value, filling.typed?.[key] ?? null)
      const [label, measure] = filling.shown?.[key] ?? [definition?.label.vi ?? null, definition?.unit?.vi ?? null]
      put(row, FORM_COLUMNS.label, label)
      put(row, FORM_COLUMNS.unit, measure)
    }
  }
  const marks = machineSheet(plan, layout, unit, { definitionDigest: filling.digest ?? DIGEST, period, outsideValidity: 'để thử' }).rows.map(({ cells }) => cells.map(String))
  const form = sheetOf(filling.renamed ?? FORM_SHEETS.form, (filling.edit ?? ((same) => same))(rows))
  const copies = Array.from({ length: filling.copies ?? 0 }, (_, i) => ({ ...form, name: `${form.name} (${String(i + 2)})` }))
  return writeXlsx({ sheets: [form, ...copies, { name: FORM_SHEETS.machine, veryHidden: true, rows: (filling.editMarks ?? ((same) => same))(marks) }] })
}

function sheetOf(name: string, rows: readonly (readonly Typed[])[]) {
  const cells = new Map<string, Partial<Cell>>()
  const plain = rows.map((row, r) =>
    row.map((value, c) => {
      if (value === null || typeof value !== 'object' || value instanceof Date) return value
      cells.set(`${String(r)},${String(c)}`, value)
      return value.value ?? null
    }),
  )
  return { name, rows: plain, cells }
}

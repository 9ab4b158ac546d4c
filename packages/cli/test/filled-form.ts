import { type CellValue, FORM_COLUMNS, FORM_SCHEMA, FORM_SHEETS, formLayout, machineSheet, type SheetModel, writeWorkbook } from '@dti-vn/adapter-xlsx'
import type { Plan } from '@dti-vn/sdk'

/** What a unit did to its form. */
export interface Filling {
  readonly unit: string
  readonly name?: string
  /** By key `1.2/done`. */
  readonly typed: Readonly<Record<string, CellValue>>
  /** Points by code of the indicator: a number typed over, or the result of a formula. */
  readonly points?: Readonly<Record<string, CellValue | { readonly formula: string; readonly value: number }>>
  readonly evidence?: Readonly<Record<string, string>>
}

/** The marks and cells of a returned form, without the looks. */
export async function filledForm(plan: Plan, digest: string, { unit, name = 'Xã Một', typed, points, evidence }: Filling): Promise<Uint8Array> {
  const layout = formLayout(plan)
  const rows: SheetModel['rows'][number]['cells'][number][][] = Array.from({ length: layout.lastRow }, () => Array.from({ length: FORM_COLUMNS.key }, () => null))
  const put = (row: number, column: number, cell: (typeof rows)[number][number]) => rows[row - 1]?.splice(column - 1, 1, cell)
  const period = plan.definition.valid.from.slice(0, 4)
  put(1, FORM_COLUMNS.key, FORM_SCHEMA)
  put(2, 1, `Kỳ đánh giá: ${period}`)
  put(3, 1, `Đơn vị: ${name} (mã ${unit})`)
  for (const { indicator, firstRow, inputs } of layout.indicators) {
    const { code } = indicator.definition
    put(firstRow, FORM_COLUMNS.code, code)
    put(firstRow, FORM_COLUMNS.points, points?.[code] ?? null)
    put(firstRow, FORM_COLUMNS.evidence, evidence?.[code] ?? null)
    for (const { key, row } of inputs) {
      put(row, FORM_COLUMNS.key, key)
      put(row, FORM_COLUMNS.value, typed[key] ?? null)
    }
  }
  const form: SheetModel = { name: FORM_SHEETS.form, rows: rows.map((cells) => ({ cells })) }
  const machine = machineSheet(plan, layout, { code: unit, name, parent: null, traits: null }, { definitionDigest: digest, period })
  return writeWorkbook({ properties: { title: 'Phiếu' }, sheets: [form, machine] })
}

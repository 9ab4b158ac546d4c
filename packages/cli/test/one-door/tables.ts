import { readCsvDatasetSync } from '@dti-vn/adapter-csv'
import { readXlsxDataset, writeWorkbook } from '@dti-vn/adapter-xlsx'
import type { Dataset, Plan } from '@dti-vn/sdk'

export type Cell = string | number | null
export type Table = readonly (readonly Cell[])[]

/** A cell with a comma stands in quotes. */
const field = (cell: Cell) => (typeof cell === 'string' && cell.includes(',') ? `"${cell}"` : (cell ?? ''))

/** The bytes of a table as a CSV file in the profile `data`. */
export const csv = (table: Table) => new TextEncoder().encode(table.map((row) => row.map(field).join(',')).join('\n'))

/** The bytes of a table as the only sheet of a workbook. */
export const workbook = (table: Table) => writeWorkbook({ properties: { title: '' }, sheets: [{ name: 'Số liệu', rows: table.map((cells) => ({ cells })) }] })

/** How a table of figures is read from either file; `codes` are those that a list of units knows. */
export const FORMATS: Readonly<Record<string, (plan: Plan, table: Table, codes?: ReadonlySet<string>) => Dataset | Promise<Dataset>>> = {
  CSV: (plan, table, codes) => readCsvDatasetSync(csv(table), plan, { codes }),
  sheet: async (plan, table, codes) => readXlsxDataset(await workbook(table), plan, { codes }),
}

export const codesOf = ({ units }: Dataset) => units.map(({ code }) => code)

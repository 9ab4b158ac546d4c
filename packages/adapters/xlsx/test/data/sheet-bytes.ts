import { type Cell, writeXlsx } from 'hucre/xlsx'

/** What a person or program puts into a cell. */
export type Typed = string | number | boolean | Date | Partial<Cell> | null

/** One sheet of a made-up workbook. */
export interface MadeSheet {
  readonly name?: string
  readonly hidden?: boolean
  readonly rows: readonly (readonly Typed[])[]
  /** `[first row, first column, last row, last column]`, from 0. */
  readonly merges?: readonly (readonly [number, number, number, number])[]
}

/** A workbook written by the library, as by any other program. Objects are cells with formula, error or format. */
export function workbookOf(...sheets: readonly MadeSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map((sheet) => librarySheet(sheet)) })
}

/** A workbook with one sheet of these rows. */
export function sheetBytes(...rows: readonly (readonly Typed[])[]): Promise<Uint8Array> {
  return workbookOf({ rows })
}

function librarySheet({ name = 'Số liệu', hidden = false, rows, merges = [] }: MadeSheet) {
  const cells = new Map<string, Partial<Cell>>()
  const plain = rows.map((row, r) =>
    row.map((typed, c) => {
      if (typed === null || typeof typed !== 'object' || typed instanceof Date) return typed
      cells.set(`${String(r)},${String(c)}`, typed)
      return typed.value ?? null
    }),
  )
  return {
    name,
    hidden,
    rows: plain,
    cells,
    merges: merges.map(([startRow, startCol, endRow, endCol]) => ({ startRow, startCol, endRow, endCol })),
  }
}

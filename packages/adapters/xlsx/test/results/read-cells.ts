import { readXlsx } from 'hucre'

/** A cell as the file holds it. */
export type ReadValue = string | number | boolean | Date | null

/** One sheet: its rows from the first one on, and the table below the header row that starts with a word. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly ReadValue[])[]
  /** The rows under the header whose first cell is one of these words, each by header. */
  readonly tableUnder: (...first: readonly string[]) => readonly ReadonlyMap<string, ReadValue>[]
  /** The same rows as lists, header included. */
  readonly linesFrom: (...first: readonly string[]) => readonly (readonly ReadValue[])[]
}

/** The sheets of a workbook, read by the library and not by our own reader. */
export async function readSheets(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const { sheets } = await readXlsx(bytes)
  return sheets.map(({ name, rows }) => {
    const linesFrom = (...first: readonly string[]) => {
      const at = rows.findIndex(([cell]) => typeof cell === 'string' && first.includes(cell))
      if (at === -1) throw new Error(`The sheet ${name} has no header row that starts with ${first.join(' or ')}.`)
      return rows.slice(at).map(withoutEmptyEnd)
    }
    return {
      name,
      rows,
      linesFrom,
      tableUnder: (...first) => {
        const [header = [], ...lines] = linesFrom(...first)
        return lines.map((line) => new Map(header.map((title, i) => [String(title), line[i] ?? null])))
      },
    }
  })
}

/** The reader fills every row up to the widest of the sheet. */
function withoutEmptyEnd(row: readonly ReadValue[]): readonly ReadValue[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1)
}

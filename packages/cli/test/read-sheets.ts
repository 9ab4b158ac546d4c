import { readFileSync } from 'node:fs'
import { type ReadValue, readWorkbook } from '@dti-vn/adapter-xlsx'

/** The sheets of a workbook file: cells by address, and the rows of a table by its header row. */
export async function readSheets(path: string) {
  const { sheets, issues } = await readWorkbook(new Uint8Array(readFileSync(path)))
  if (issues.length > 0) throw new Error(JSON.stringify(issues))
  return sheets.map(({ cells, lastRow }) => {
    const rows = Array.from({ length: lastRow }, () => new Map<number, ReturnType<typeof plain>>())
    for (const { row, column, value } of cells.values()) rows[row - 1]?.set(column, plain(value))
    return {
      first: (number: number) => rows[number - 1]?.get(1),
      tableUnder: (header: string) => {
        const at = rows.findIndex((candidate) => candidate.get(1) === header)
        return rows.slice(at + 1).map((line) => new Map([...(rows[at] ?? [])].map(([column, title]) => [title, line.get(column)])))
      },
    }
  })
}

function plain(value: ReadValue | null): string | number | boolean | undefined {
  switch (value?.kind) {
    case 'text':
      return value.text
    case 'number':
      return value.number
    case 'boolean':
      return value.boolean
    default:
      return undefined
  }
}

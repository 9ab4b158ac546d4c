import { readFileSync } from 'node:fs'

/** Reads a CSV file of the seeds (RFC 4180) into records keyed by its header. */
export function readSeed(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../../../seeds/qd2878/${name}`, import.meta.url), 'utf8')
  const [header = [], ...rows] = parseCsv(text)
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${name}: ${row.length} cells in row ${row.join(',')}`)
    return Object.fromEntries(header.map((column, i) => [column, row[i] ?? '']))
  })
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (match === null) throw new Error('malformed CSV')
    row.push(match[1] === undefined ? match[2] ?? '' : match[1].replaceAll('""', '"'))
    if (match[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

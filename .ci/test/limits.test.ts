import { readFileSync } from 'node:fs'
import { CSV_LIMITS, readCsvRecords } from '@dti-vn/adapter-csv'
import { readWorkbook, WORKBOOK_LIMITS, writeWorkbook } from '@dti-vn/adapter-xlsx'
import { JSON_BYTES, JSON_DEPTH, readJson } from '@dti-vn/sdk/json'
import { describe, expect, test } from 'vitest'

const page = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
/** Cells of the tables of a page. */
const rowsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
/** `16 MB for one part` is 16; `2,000` is 2000. */
const numbers = (text: string) => [...text.matchAll(/[\d,]+/g)].map(([digits]) => Number(digits.replaceAll(',', '')))
const MB = 1024 * 1024

const limits = rowsOf(page('SECURITY.md'))
const told = (reader: string, start: string) => numbers(limits.find(([who, what]) => who === reader && what?.startsWith(start))?.[2] ?? '')

describe('the limits that SECURITY.md tells are those of the code', () => {
  test('of workbooks', () => {
    const { bytes, entries, inflatedBytes, partBytes, ratio, depth, elements, sheets, rows, columns, cells, merges, textLength } = WORKBOOK_LIMITS
    expect({
      file: told('workbook', 'size of the file'), parts: told('workbook', 'parts of the archive'), inflated: told('workbook', 'bytes after inflation'), ratio: told('workbook', 'growth'),
      depth: told('workbook', 'XML elements inside'), elements: told('workbook', 'XML elements of one'), sheets: told('workbook', 'sheets'), place: told('workbook', 'lowest row'),
      cells: told('workbook', 'cells'), merges: told('workbook', 'merged'), text: told('workbook', 'characters'),
    }).toEqual({
      file: [bytes / MB], parts: [entries], inflated: [inflatedBytes / MB, partBytes / MB], ratio: [ratio],
      depth: [depth], elements: [elements], sheets: [sheets], place: [rows, columns], cells: [cells], merges: [merges], text: [textLength],
    })
    expect(limits.filter(([who]) => who === 'workbook').length).toBe(11)
  })

  test('of JSON', () => {
    expect(told('JSON (definitions)', 'bytes')).toEqual([JSON_BYTES / 1_000_000, JSON_DEPTH, 15])
  })

  test('of CSV, on its own page', () => {
    const rows = rowsOf(page('packages/adapters/csv/README.md'))
    for (const [key, limit] of Object.entries(CSV_LIMITS)) {
      expect([key, numbers(rows.find(([what]) => what?.startsWith(`\`${key}\``))?.[1] ?? '')]).toEqual([key, [limit]])
    }
  })
})

// Each input is at its limit once and one beyond it once.
describe('they hold', () => {
  const json = (text: string) => readJson(new TextEncoder().encode(text)).ok
  test('in JSON', () => {
    expect([json(`"${' '.repeat(JSON_BYTES - 2)}"`), json(`"${' '.repeat(JSON_BYTES - 1)}"`)]).toEqual([true, false])
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect([json(nested(JSON_DEPTH)), json(nested(JSON_DEPTH + 1))]).toEqual([true, false])
    expect([json('123456789012345'), json('1234567890123456')]).toEqual([true, false])
  })

  test('in CSV: characters of a cell, and columns', () => {
    const refused = (text: string) => readCsvRecords(new TextEncoder().encode(text)).issues.map(({ code }) => code)
    const wide = (columns: number) => `${Array.from({ length: columns }, (_, i) => `c${String(i)}`).join(',')}\n`
    expect([refused(`a\n${'x'.repeat(CSV_LIMITS.fieldLength)}\n`), refused(`a\n${'x'.repeat(CSV_LIMITS.fieldLength + 1)}\n`)]).toEqual([[], ['file-too-large']])
    expect([refused(wide(CSV_LIMITS.columns)), refused(wide(CSV_LIMITS.columns + 1))]).toEqual([[], ['file-too-large']])
  })

  test('in workbooks: sheets', async () => {
    const sheets = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `s${String(i)}`, rows: [{ cells: [1] }] }))
    const read = async (count: number) => (await readWorkbook(await writeWorkbook({ properties: { title: 'x' }, sheets: sheets(count) }))).ok
    expect([await read(WORKBOOK_LIMITS.sheets), await read(WORKBOOK_LIMITS.sheets + 1)]).toEqual([true, false])
  })
})

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeWorkbook } from '@dti-vn/adapter-xlsx'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { SAMPLE_FIGURES } from '../src/input/samples.js'
import { dti, file, sample, seed } from './run-cli.js'
import { LEVELS } from './score-sample.js'

const rowsOf = (path: string): string[][] => parse(readFileSync(seed(path), 'utf8'), { bom: true })

/** The files by other means: unit, indicator, input and value of each row that has one, as sorted JSON texts. */
function figuresOf(level: string): { readonly units: number; readonly digest: string } {
  const [header = [], ...rows] = rowsOf(`sample/${level}.csv`)
  const at = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? ''
  const plain = (text: string) => ({ true: '1', false: '0' })[text] ?? (/^-?\d/.test(text) ? String(Number(text)) : text)
  const lines = rows.filter((row) => at(row, 'value') !== '').map((row) => JSON.stringify([at(row, 'unit_code'), at(row, 'indicator_code'), at(row, 'input_id'), plain(at(row, 'value'))]))
  return { units: new Set(rows.map((row) => at(row, 'unit_code'))).size, digest: createHash('sha256').update(JSON.stringify(lines.sort())).digest('hex') }
}

test('the list is that of the shipped files', () => {
  expect(SAMPLE_FIGURES).toEqual(LEVELS.map(figuresOf))
})

describe('a sample that was saved again as a workbook', () => {
  const figures = rowsOf('sample/district.csv')
  // Excel opens the decimals of the file as numbers; codes were kept as texts.
  const asSaved = (text: string, column: number) => (column === (figures[0] ?? []).indexOf('value') && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)
  const saved = async (rows: readonly (readonly string[])[]) =>
    file('luu-lai.xlsx', await writeWorkbook({ properties: { title: '' }, sheets: [{ name: 'Số liệu', rows: rows.map((cells) => ({ cells: cells.map(asSaved) })) }] }))
  const scored = async (data: string) => {
    const { out, err } = await dti(['score', ...sample('district').map((arg) => (arg === seed('sample/district.csv') ? data : arg)), '--data-status', 'reported', '--format', 'json'])
    return { err, status: (JSON.parse(out) as { dataStatus: string }).dataStatus }
  }

  test('is illustrative whatever is said, in any order of rows', async () => {
    const [header = [], ...rows] = figures
    for (const order of [rows, [...rows].reverse()]) {
      const { err, status } = await scored(await saved([header, ...order]))
      expect([status, err]).toEqual(['illustrative', expect.stringContaining('luôn được coi là số liệu minh họa')])
    }
  })

  test('is another table when one figure is another', async () => {
    const value = (figures[0] ?? []).indexOf('value')
    const at = figures.findIndex((row) => /^[1-8]$/.test(row[value] ?? ''))
    const changed = figures.map((row, i) => (i === at ? row.map((text, column) => (column === value ? String(Number(text) + 1) : text)) : row))
    expect((await scored(await saved(changed))).status).toBe('reported')
  })
})

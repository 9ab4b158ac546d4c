import { sinkSuite, type SourceCell, type SourceRecord, sourceSuite } from '@dti-vn/testing'
import { OUTPUT_WORDS } from '@dti-vn/sdk'
import { readXlsx } from 'hucre'
import { test } from 'vitest'
import { readXlsxDataset, resultsWorkbook } from '../../src/index.js'
import { sheetBytes, type Typed } from './sheet-bytes.js'

const profiles = ['data', 'excel-vi']

/** In the profile `data` real numbers and truth values; in `excel-vi` every figure a text with a decimal comma. */
function valueOf({ kind, text }: SourceCell, profile: string): Typed {
  if (text === '') return null
  if (kind === 'number') return profile === 'data' ? Number(text) : text.replace('.', ',')
  return kind === 'boolean' && profile === 'data' ? text === 'true' : text
}

function longRows(records: readonly SourceRecord[], profile: string): Typed[][] {
  const rows = records.flatMap(({ unit, name, cells }) => cells.map((cell) => [unit, name, cell.indicator, cell.input, valueOf(cell, profile)]))
  return [['unit_code', 'unit_name', 'indicator_code', 'input_id', 'value'], ...rows]
}

function wideRows(records: readonly SourceRecord[], profile: string): Typed[][] {
  const place = ({ indicator, input }: SourceCell) => `${indicator}/${input}`
  const places = [...new Set(records.flatMap(({ cells }) => cells.map(place)))]
  const rows = records.map(({ unit, name, cells }) => {
    const byPlace = new Map(cells.map((cell) => [place(cell), valueOf(cell, profile)]))
    return [unit, name, ...places.map((column) => byPlace.get(column) ?? null)]
  })
  return [['unit_code', 'unit_name', ...places], ...rows]
}

sourceSuite<Promise<Uint8Array>>({
  test,
  capabilities: { layouts: ['long', 'wide'], profiles, names: true, chunks: false, places: ['sheet', 'cell', 'column'] },
  encode: (records, { layout, profile }) => sheetBytes(...(layout === 'wide' ? wideRows : longRows)(records, profile)),
  read: async (bytes, plan) => readXlsxDataset(await bytes, plan),
})

sinkSuite({
  test: (name, run) => test(`xlsx/results: ${name}`, run),
  capabilities: { formats: ['default'], figures: ['points', 'score', 'indicators'], decimalComma: [], escapesFormulas: [] },
  write: (result) => resultsWorkbook(result),
  cells: async (bytes) => (await readXlsx(bytes)).sheets.flatMap(({ rows }) => rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))),
  standing: (_format, authority, status) => [OUTPUT_WORDS[`authority.${authority}`].vi, OUTPUT_WORDS[`dataStatus.${status}`].vi],
})

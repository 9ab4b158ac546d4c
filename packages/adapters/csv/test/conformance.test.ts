import { OUTPUT_WORDS } from '@dti-vn/sdk'
import { reporterSuite, sinkSuite, type SourceCell, type SourceRecord, sourceSuite } from '@dti-vn/testing'
import { parse } from 'csv-parse/sync'
import { test } from 'vitest'
import { CSV_PROFILES, type CsvChunk, type CsvLayout, type CsvProfile, indicatorsToCsv, rankingToCsv, readCsvDataset } from '../src/index.js'
import { indicatorsReporter, rankingReporter } from '../src/plugin/csv-reporters.js'
import type { CsvCell } from '../src/write-csv.js'

const layouts: readonly CsvLayout[] = ['long', 'wide']
const profiles = Object.keys(CSV_PROFILES) as CsvProfile[]
const isProfile = (name: string): name is CsvProfile => name in CSV_PROFILES
const profileOf = (name: string): CsvProfile => (isProfile(name) ? name : 'data')

/** Decimals in the writing of the profile; a formula-like text gets no apostrophe, because a person types it into the sheet. */
function valueOf({ kind, text }: SourceCell, profile: CsvProfile): string {
  return kind === 'number' ? text.replace('.', CSV_PROFILES[profile].decimal) : text
}

function longRows(records: readonly SourceRecord[], profile: CsvProfile): CsvCell[][] {
  const rows = records.flatMap(({ unit, name, cells }) => cells.map((cell) => [unit, name, cell.indicator, cell.input, valueOf(cell, profile)]))
  return [['unit_code', 'unit_name', 'indicator_code', 'input_id', 'value'], ...rows]
}

function wideRows(records: readonly SourceRecord[], profile: CsvProfile): CsvCell[][] {
  const place = ({ indicator, input }: SourceCell) => `${indicator}/${input}`
  const places = [...new Set(records.flatMap(({ cells }) => cells.map(place)))]
  const rows = records.map(({ unit, name, cells }) => {
    const byPlace = new Map(cells.map((cell) => [place(cell), valueOf(cell, profile)]))
    return [unit, name, ...places.map((column) => byPlace.get(column) ?? null)]
  })
  return [['unit_code', 'unit_name', ...places], ...rows]
}

/** Text with every cell in quotes, so that names such as `=1+1` stand as they are in both profiles. */
function encode(rows: readonly (readonly CsvCell[])[], profile: CsvProfile): CsvChunk[] {
  const { delimiter, lineEnd } = CSV_PROFILES[profile]
  const quoted = (cell: CsvCell) => (cell === null ? '' : `"${String(cell).replaceAll('"', '""')}"`)
  return [new TextEncoder().encode(rows.map((row) => row.map(quoted).join(delimiter) + lineEnd).join(''))]
}

sourceSuite<readonly CsvChunk[]>({
  test,
  capabilities: { layouts, profiles, names: true, chunks: true, places: ['line', 'column'] },
  encode: (records, { layout, profile }) => encode((layout === 'wide' ? wideRows : longRows)(records, profileOf(profile)), profileOf(profile)),
  read: (chunks, plan, { profile }) => readCsvDataset(chunks, plan, { profile: profileOf(profile) }),
  cut: (chunks, size) =>
    chunks.flatMap((chunk) => Array.from({ length: Math.ceil(chunk.length / size) }, (_, i) => chunk.slice(i * size, (i + 1) * size))),
})

for (const [write, figures] of [
  [rankingToCsv, ['points', 'score']],
  [indicatorsToCsv, ['indicators']],
] as const) {
  sinkSuite({
    test: (name, run) => test(`${write.name}: ${name}`, run),
    capabilities: { formats: profiles, figures, decimalComma: ['excel-vi'], escapesFormulas: ['excel-vi'] },
    write: (result, format) => write(result, { profile: profileOf(format) }),
    cells: (text, format): string[][] => parse(text, { bom: true, delimiter: CSV_PROFILES[profileOf(format)].delimiter, relax_column_count: true }),
    standing: (format, authority, status) =>
      format === 'excel-vi' ? [OUTPUT_WORDS[`authority.${authority}`].vi, OUTPUT_WORDS[`dataStatus.${status}`].vi] : [authority, status],
  })
}

for (const profile of profiles) {
  for (const reporter of [rankingReporter, indicatorsReporter]) {
    const forPeople = profile === 'excel-vi'
    reporterSuite(reporter, {
      test: (name, run) => test(`${profile}: ${name}`, run),
      capabilities: { languages: ['vi', 'en'], allUnits: true, escapes: forPeople ? 'spreadsheet' : 'none' },
      options: { profile },
      cells: (text): string[][] => parse(text, { bom: true, delimiter: CSV_PROFILES[profile].delimiter, relax_column_count: true }),
      standing: (authority, status, language) => {
        const words = language === 'en' ? 'en' : 'vi'
        return forPeople ? [OUTPUT_WORDS[`authority.${authority}`][words], OUTPUT_WORDS[`dataStatus.${status}`][words]] : [authority, status]
      },
    })
  }
}

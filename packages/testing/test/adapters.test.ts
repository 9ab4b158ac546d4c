import { createDatasetBuilder, type Dataset, makeIssue, type Plan, type ScoreResult } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { type SinkCapabilities, sinkSuite, type SourceCapabilities, type SourceRecord, sourceSuite } from '../src/index.js'
import { failuresOf } from './recorder.js'

const places: SourceCapabilities = { layouts: ['default'], profiles: ['default'], names: true, chunks: false, places: ['line'] }

/** A source in memory that does everything right unless told otherwise. */
function readRecords(records: readonly SourceRecord[], plan: Plan, lose: (text: string) => string | number = (text) => text, quiet = false): Dataset {
  const builder = createDatasetBuilder(plan)
  let line = 0
  for (const { unit, name, cells } of records) {
    const position = builder.unit(unit, name)
    for (const { indicator, input, text } of cells) {
      line += 1
      const planned = plan.indicatorByCode.get(indicator)
      const column = planned?.inputById.get(input)
      if (column) builder.set(position, column, lose(text), { line })
      else if (!quiet) builder.report(makeIssue(planned ? 'input-unknown' : 'indicator-unknown', { unit, indicator, input, place: { line }, params: { code: indicator, id: input, known: [], nearest: [] } }))
    }
  }
  return builder.build()
}

const source = (read: (records: readonly SourceRecord[], plan: Plan) => Dataset, capabilities: object = {}) =>
  failuresOf((run) => sourceSuite({ test: run, capabilities: { ...places, ...capabilities }, encode: (records) => records, read }))

test('a sound source passes', async () => {
  expect(await source((records, plan) => readRecords(records, plan))).toBe('')
})

test('sources that lose something fail', async () => {
  const float = (text: string) => (/^-?\d+\.\d+$/.test(text) ? Number(Math.fround(Number(text)).toFixed(6)) : text)
  expect(await source((records, plan) => readRecords(records, plan, float))).toMatch(/decimals survive exactly: The values read are not those written/)
  expect(await source((records, plan) => readRecords(records, plan, (text) => (text === 'NA' ? '' : text)))).toMatch(/NA and empty are told apart: The values read/)
  expect(await source((records, plan) => readRecords(records, plan, undefined, true))).toMatch(/unknown ids are issues: There is no issue indicator-unknown; the issues are: none/)
  expect(await source((records, plan) => readRecords([...records].sort((a, b) => (a.unit < b.unit ? -1 : 1)), plan))).toMatch(/order of units is kept/)
  const last = (records: readonly SourceRecord[]) => [...new Map(records.map((record) => [record.unit, record])).values()]
  expect(await source((records, plan) => readRecords(last(records), plan))).toMatch(/a value given twice is an issue: There is no issue value-duplicate/)
  expect(await source((records, plan) => readRecords(records.map((record) => ({ ...record, name: null })), plan))).toMatch(/names of units are kept: The values read/)
  expect(await source((records, plan) => readRecords(records, plan, (text) => (text === '1.5' ? '2' : text)))).toMatch(/wrong values are issues: There is no issue value-not-an-integer/)
  const state = { calls: 0 }
  expect(await source((records, plan) => readRecords(records, plan, (text) => (text === '51.85' ? String((state.calls += 1)) : text)))).toMatch(/Reading the same table twice gives different/)
})

test('what a source declares is checked too', async () => {
  const sound = (records: readonly SourceRecord[], plan: Plan) => readRecords(records, plan)
  expect(await source(sound, { places: [] })).toMatch(/has a line: declare it in "places"/)
  expect(await source(sound, { places: ['line', 'sheet'] })).toMatch(/has no sheet, which "places" declares/)
  expect(await source(sound, { places: ['row'] })).toMatch(/"places" names row; known: file, sheet, cell, line, column/)
  expect(await source(sound, { layouts: [] })).toMatch(/"layouts" is empty/)
  expect(await source(sound, { profiles: ['a', 'a'] })).toMatch(/"profiles" names a twice/)
  expect(await source(sound, { chunks: true })).toMatch(/"chunks" is declared, but there is no "cut"/)
  expect(await source(sound, { streaming: true })).toMatch(/"capabilities" has the unknown key "streaming"/)
  const cutting = (cut: (records: readonly SourceRecord[]) => readonly SourceRecord[], chunks: boolean) =>
    failuresOf((run) => sourceSuite({ test: run, capabilities: { ...places, chunks }, encode: (records) => records, read: sound, cut }))
  expect(await cutting((records) => records, true)).toBe('')
  expect(await cutting((records) => records, false)).toMatch(/"cut" is given, but "chunks" is not declared/)
  expect(await cutting((records) => records.slice(1), true)).toMatch(/Cut into pieces of 1 the table is another data set/)
})

const formats: SinkCapabilities = { formats: ['data', 'people'], figures: ['points', 'score'], decimalComma: ['people'], escapesFormulas: ['people'] }

/** The cells of a sink that does everything right. */
function cellsOf({ units, index, dataStatus }: ScoreResult, format: string): string[][] {
  const people = format === 'people'
  const number = (value: number | null) => String(value).replace('.', people ? ',' : '.')
  const name = (text: string | null) => (people && /^[=+\-@\t＝]/.test(text ?? '') ? `'${text ?? ''}` : (text ?? ''))
  return units.map((unit) => [unit.code, name(unit.name), number(unit.points), number(unit.score), index.authority, dataStatus])
}

const sink = (write: (result: ScoreResult, format: string) => string[][], capabilities: object = {}) =>
  failuresOf((run) => sinkSuite({ test: run, capabilities: { ...formats, ...capabilities }, write, cells: (output) => output }))
const without = (change: (cell: string) => string) => (result: ScoreResult, format: string) => cellsOf(result, format).map((row) => row.map(change))

test('a sound sink passes', async () => {
  expect(await sink(cellsOf)).toBe('')
})

test('sinks that leave something out fail', async () => {
  expect(await sink(without((cell) => cell.replace(/^(official|reconstructed|illustrative)$/, '')))).toMatch(/does not say "official": every output carries the authority/)
  expect(await sink(without((cell) => cell.replace(/^reported$/, '')))).toMatch(/does not say "reported"/)
  expect(await sink(without((cell) => (/^\d+[.,]\d\d$/.test(cell) ? cell.slice(0, -1) : cell)))).toMatch(/figures print exactly: The .* of unit .* are not in its row/)
  expect(await sink(without((cell) => cell.replace(/^0+/, '')))).toMatch(/The unit 00123 is not in the output/)
  expect(await sink(without((cell) => cell.replace(/^'/, '')))).toMatch(/runs as a formula in a spreadsheet: put an apostrophe in front/)
  expect(await sink(without((cell) => cell.replace(/^[=+]/, '')), { escapesFormulas: [] })).toMatch(/is not in the output as it was/)
  expect(await sink(without((cell) => cell.replace('ộ', 'o').replace('ầ', 'a')))).toMatch(/does not say "Phường Trần Phú"/)
  const state = { calls: 0 }
  expect(await sink((result, format) => [...cellsOf(result, format), [String((state.calls += 1))]])).toMatch(/Writing equal results gives different outputs/)
})

test('what a sink declares is checked too', async () => {
  expect(await sink(cellsOf, { decimalComma: [] })).toMatch(/are not in its row/)
  expect(await sink(cellsOf, { figures: [] })).toMatch(/"figures" is empty/)
  expect(await sink(cellsOf, { figures: ['rank'] })).toMatch(/"figures" names rank; known: points, score, indicators/)
  expect(await sink(cellsOf, { escapesFormulas: ['xlsx'] })).toMatch(/"escapesFormulas" names xlsx/)
  expect(await sink(cellsOf, { formats: [] })).toMatch(/"formats" is empty/)
})

import { readCsvDatasetSync } from '@dti-vn/adapter-csv'
import { readXlsxDataset } from '@dti-vn/adapter-xlsx'
import { createEngine, type Dataset, datasetOfColumns, datasetOfRows, INDEX_SCHEMA, type IndexDefinition, type IndicatorDefinition } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { csv, workbook } from './tables.js'

const leaf = (code: string, trait?: string): IndicatorDefinition => ({
  kind: 'indicator', code, name: { vi: `Chỉ số ${code}` }, maxPoints: 10, method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: { vi: 'x' } }], trait,
})
const index: IndexDefinition = {
  schema: INDEX_SCHEMA, id: 'test/traits', name: { vi: 'Thử' }, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 30,
  traits: [{ id: 'market', meaning: { vi: 'Có chợ' } }, { id: 'port', meaning: { vi: 'Có cảng' } }],
  nodes: [{ kind: 'group', role: 'main', id: 'm1', name: { vi: 'Một' }, maxPoints: 30, children: [leaf('1.1'), leaf('1.2', 'market'), leaf('1.3', 'port')] }],
}
const engine = createEngine({ plugins: [] })
const plan = engine.plan(index)

type Figure = number | 'NA' | null
type Row = readonly [code: string, traits: readonly string[], ...figures: readonly [Figure, Figure, Figure]]
const CODES = ['1.1', '1.2', '1.3'] as const

const sourceOf = (rows: readonly Row[]) => ({ units: new Map(rows.flatMap(([code, traits]) => [[code, { name: null, parent: null, traits: new Set(traits) }] as const])), issues: [], refused: false })
const wide = (rows: readonly Row[]) => [['unit_code', ...CODES.map((code) => `${code}/awarded`)], ...rows.map(([code, , ...figures]) => [code, ...figures])]
const long = (rows: readonly Row[]) => [['unit_code', 'indicator_code', 'input_id', 'value'], ...rows.flatMap(([code, , ...figures]) => CODES.map((of, i) => [code, of, 'awarded', figures[i] ?? null]))]

const WAYS: Readonly<Record<string, (rows: readonly Row[]) => Dataset | Promise<Dataset>>> = {
  rows: (rows) => datasetOfRows(plan, rows.map(([code, traits, a, b, c]) => ({ code, traits, values: { '1.1': { awarded: a }, '1.2': { awarded: b }, '1.3': { awarded: c } } }))),
  columns: (rows) =>
    datasetOfColumns(plan, {
      codes: rows.map(([code]) => code), traits: rows.map(([, traits]) => traits), values: { '1.1': rows.map(([, , a]) => a), '1.2': rows.map(([, , , b]) => b), '1.3': rows.map(([, , , , c]) => c) },
    }),
  'wide CSV': (rows) => readCsvDatasetSync(csv(wide(rows)), plan, { traits: sourceOf(rows) }),
  'long CSV': (rows) => readCsvDatasetSync(csv(long(rows)), plan, { traits: sourceOf(rows) }),
  'a wide sheet': async (rows) => readXlsxDataset(await workbook(wide(rows)), plan, { traits: sourceOf(rows) }),
  'a long sheet': async (rows) => readXlsxDataset(await workbook(long(rows)), plan, { traits: sourceOf(rows) }),
}

describe.each(Object.entries(WAYS))('figures for indicators whose trait the unit lacks: %s', (_way, read) => {
  const told = async (rows: readonly Row[]) => {
    const { issues, units } = engine.scoreDataset(index, await read(rows), { codeList: 'none' })
    return [issues.flatMap(({ code, severity, unit, params }) => (code === 'value-without-trait' ? [[severity, unit, params['indicators']]] : [])), units.map(({ points, maxPoints }) => [points, maxPoints])]
  }
  const named = (code: string) => ({ id: code, label: { vi: `Chỉ số ${code}` } })

  test('one warning for each unit names all of them; the figures count nowhere', async () => {
    // a has both traits: 5 + 6 + 7 of 30. b has one: 5 + 7 of 20. c has none: 5 of 10.
    expect(await told([['a', ['market', 'port'], 5, 6, 7], ['b', ['port'], 5, 6, 7], ['c', [], 5, 0, 7]])).toEqual([
      [['warning', 'b', [named('1.2')]], ['warning', 'c', [named('1.2'), named('1.3')]]],
      [[18, 30], [12, 20], [5, 10]],
    ])
  })

  test('nothing where the cells are empty or say NA', async () => {
    expect((await told([['a', [], 5, null, 'NA']]))[0]).toEqual([])
  })
})

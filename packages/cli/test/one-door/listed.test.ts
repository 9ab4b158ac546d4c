import { rankCsv, rankCsvStream } from '@dti-vn/adapter-csv'
import { rankForms, rankXlsx } from '@dti-vn/adapter-xlsx'
import { createEngine, defineIndex, definePlugin, type LevelDefinition, type ScoreResult, type UnitList } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { filledForm } from '../filled-form.js'
import { workbook } from './tables.js'

// An office whose code reads as a row of totals: "TC" for tài chính (finance). It stands in the unit list of the index, so that it is a unit whatever the way in.
const text = { vi: 'Thử', en: 'Test' }
const level: LevelDefinition = { id: 'office', name: text, unitKind: text, parentLevel: null, traits: [] }
const unit = (code: string, name: string) => ({ code, name, parent: null, level: 'office' })
const list: UnitList = { id: 'offices', family: 'offices', title: text, valid: { from: '2026-01-01', to: null }, units: [unit('NV', 'Sở Nội vụ'), unit('TC', 'Sở Tài chính')] }
const index = defineIndex({
  id: 'test/offices', name: text, level: 'office', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 10, unitLists: 'offices',
  nodes: [{
    kind: 'group', id: 'all', role: 'main', name: text, maxPoints: 10,
    children: [{ kind: 'indicator', code: '1.1', name: text, maxPoints: 10, method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: text }] }],
  }],
})
const plugin = definePlugin({ apiVersion: 1, id: 'offices', version: '0.0.0', meta: { title: text }, setup: () => ({ levels: [level], indexes: [index], unitLists: [list] }) })
const engine = createEngine({ plugins: [plugin()] })
const of = { engine, index: 'test/offices', period: '2026' } as const

const table = [['unit_code', '1.1/awarded'], ['NV', 3], ['TC', 4], ['Tổng cộng', 7]]
const csv = table.map((row) => row.join(',')).join('\n')

const WAYS: Readonly<Record<string, () => ScoreResult | Promise<ScoreResult>>> = {
  'engine.score': () => engine.score('test/offices', table.slice(1).map(([code, awarded]) => ({ code: String(code), values: { '1.1': { awarded: Number(awarded) } } })), { period: '2026' }),
  rankCsv: () => rankCsv(csv, of),
  rankCsvStream: () => rankCsvStream(new Blob([csv]).stream(), of),
  rankXlsx: async () => rankXlsx(await workbook(table), of),
}

describe.each(Object.entries(WAYS))('a listed code that reads as a row of totals: %s', (_way, run) => {
  test('is a unit, and the row of totals below is none', async () => {
    const result = await run()
    expect(result.units.map(({ code, points, rank }) => [code, points, rank])).toEqual([['NV', 3, 2], ['TC', 4, 1]])
    expect(result.issues.filter(({ severity }) => severity === 'error').map(({ code, params }) => [code, params])).toEqual([['row-of-totals', { word: 'Tổng cộng' }]])
  })
})

test('a returned form of a listed unit whose code reads as a row of totals counts', async () => {
  const digest = 'd'.repeat(64)
  const plan = engine.plan('test/offices')
  const bytes = await filledForm(plan, digest, { unit: 'TC', name: 'Sở Tài chính', typed: { '1.1/awarded': 4 } })
  const { result, refused, issues } = await rankForms([{ name: 'TC.xlsx', bytes }], { ...of, definitionDigest: digest })
  expect([refused, result.units.map(({ code, points }) => [code, points])]).toEqual([[], [['TC', 4]]])
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
})

import { rankCsv, rankCsvStream, readCsvTraitsSync } from '@dti-vn/adapter-csv'
import { rankXlsx } from '@dti-vn/adapter-xlsx'
import { createEngine, defineIndex, definePlugin, formatIssue, type LevelDefinition, type ScoreResult, type UnitList } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { dataFile, dti, indexFile } from '../run-cli.js'
import { workbook } from './tables.js'

// Codes of listed units as programs and spreadsheets write them when they take them for numbers: 18070 = 1.807 × 10^4; 00123 loses its zeros.
const text = { vi: 'Thử', en: 'Test' }
const level: LevelDefinition = { id: 'ward', name: text, unitKind: text, parentLevel: null, traits: [] }
const list: UnitList = {
  id: 'wards', family: 'wards', title: text, valid: { from: '2026-01-01', to: null },
  units: ['18070', '18073', '00123', '1.100'].map((code) => ({ code, name: `Xã ${code}`, parent: null, level: 'ward' })),
}
const index = defineIndex({
  id: 'test/wards', name: text, level: 'ward', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 10, unitLists: 'wards',
  nodes: [{
    kind: 'group', id: 'all', role: 'main', name: text, maxPoints: 10,
    children: [{ kind: 'indicator', code: '1.1', name: text, maxPoints: 10, method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: text }] }],
  }],
})
const plugin = definePlugin({ apiVersion: 1, id: 'wards', version: '0.0.0', meta: { title: text }, setup: () => ({ levels: [level], indexes: [index], unitLists: [list] }) })
const engine = createEngine({ plugins: [plugin()] })
const of = { engine, index: 'test/wards', period: '2026' } as const

const MEANT: readonly (readonly [written: string, meant: string])[] = [
  ['18070.0', '18070'], ['18070.00', '18070'], ['1.807E+04', '18070'], ['18.070', '18070'], ['00018070', '18070'], ['123', '00123'], ['1807E1', '18070'],
]
const table = [['unit_code', '1.1/awarded'], ['18070', 3], ['18073', 4], ['1.100', 2], ...MEANT.map(([code]) => [code, 9])]
const csv = table.map((row) => row.join(',')).join('\n')

const WAYS: Readonly<Record<string, () => ScoreResult | Promise<ScoreResult>>> = {
  'engine.score': () => engine.score('test/wards', table.slice(1).map(([code, awarded]) => ({ code: String(code), values: { '1.1': { awarded: Number(awarded) } } })), { period: '2026' }),
  rankCsv: () => rankCsv(csv, of),
  rankCsvStream: () => rankCsvStream(new Blob([csv]).stream(), of),
  rankXlsx: async () => rankXlsx(await workbook(table), of),
}

describe.each(Object.entries(WAYS))('a listed code that was written as a number: %s', (_way, run) => {
  test('is an error that says which code was meant, and its row is left out', async () => {
    const result = await run()
    expect(result.units.map(({ code, points, rank }) => [code, points, rank])).toEqual([['18070', 3, 2], ['18073', 4, 1], ['1.100', 2, 3]])
    expect(result.issues.filter(({ severity }) => severity === 'error').map(({ code, params }) => [code, params['value'], params['listed']])).toEqual(MEANT.map(([written, meant]) => ['code-not-text', written, meant]))
  })
})

test('so is one of a traits file, and one of data whose traits file has the code that was meant', () => {
  const plan = engine.plan('test/wards')
  const header = 'level,unit_code,unit_name,parent_code,traits'
  const listed = readCsvTraitsSync([header, ...MEANT.map(([code]) => `ward,${code},,,`)].join('\n'), plan, { codes: new Set(list.units.map(({ code }) => code)) })
  expect(listed.units.size).toBe(0)
  expect(listed.issues.map(({ code, params }) => [code, params['value'], params['listed']])).toEqual(MEANT.map(([written, meant]) => ['code-not-text', written, meant]))

  const bare = createEngine({ plugins: [] })
  const own = { ...index, unitLists: undefined }
  const { issues, units } = rankCsv(csv, { engine: { ...bare, index: () => own }, index: 'own', traits: [header, ...list.units.map(({ code }) => `ward,${code},,,`)].join('\n'), codeList: 'none' })
  expect(units.map(({ code }) => code)).toEqual(['18070', '18073', '1.100'])
  expect(issues.flatMap(({ code, params }) => (code === 'code-not-text' ? [[params['value'], params['listed']]] : []))).toEqual(MEANT)
})

test('a list that only the command line names is known too', async () => {
  const { code, err } = await dti(['score', '--index', indexFile({ level: 'commune' }), '--code-list', 'hatinh-2020', '--data', dataFile(['18070', 'Phường Trần Phú', 5], ['18.073', 'Phường Nam Hà', 6])])
  expect(code).toBe(1)
  expect(err).toContain('lỗi [code-not-text] data.csv, dòng 3')
  expect(err).toContain('mã đúng có lẽ là 18073')
})

test('the sentence', () => {
  const [issue] = rankCsv('unit_code,1.1/awarded\n18070.00,5', of).issues.filter(({ code }) => code === 'code-not-text')
  expect(formatIssue(issue!, 'vi')).toContain('Mã đơn vị không phải chuỗi ký tự mà là 18070.00, hoặc đã từng bị đổi thành số: các số 0 ở đầu có thể đã mất; mã đúng có lẽ là 18070 → ')
})

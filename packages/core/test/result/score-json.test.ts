import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import { CORE_PACKAGE } from '../../src/version.js'
import { deduction, indexOf, run, share, typed } from '../result/typed-index.js'

const grades = [{ id: 'good', name: { vi: 'Tốt' }, from: 0.5 }, { id: 'weak', name: { vi: 'Yếu' }, from: 0 }]
const index = indexOf([[share(10), typed(0.7)], [typed(0.1), typed(0.2), deduction(1)]], {
  grades, cohorts: ['all', 'parent'], pillars: [{ id: 'p', name: { vi: 'x' }, members: ['m1'] }], policies: { missing: 'refuse' },
})
const rows: UnitRow[] = [
  { code: 'b', name: 'Xã B', parent: 'p1', values: { '1.1': { a: 1, b: 3 }, '1.2': { awarded: 0.7 }, '2.1': { awarded: 0.1 }, '2.2': { awarded: 0.2 }, '2.3': { n: 0 } } },
  { code: 'a', values: { '1.1': { a: 9, b: 'x' } } },
  { code: 'c', parent: 'p1', values: { '1.1': { a: 'NA', b: 'NA' }, '1.2': { awarded: 'NA' }, '2.1': { awarded: 'NA' }, '2.2': { awarded: 'NA' }, '2.3': { n: 0 } } },
]
const json = () => JSON.stringify(run(index, rows))
const parsed = () => JSON.parse(json()) as Record<string, unknown> & { units: Record<string, unknown>[] }

describe('the JSON of a score run', () => {
  test('has the documented keys, in order', () => {
    expect(Object.keys(parsed())).toEqual(['schema', 'index', 'period', 'outsideValidity', 'unitList', 'dataStatus', 'units', 'appraisals', 'issues', 'manifest'])
    expect(parsed()).toMatchObject({ schema: 'dti-vn.score/1', index: { id: 'test/index', edition: '2026', authority: 'illustrative' }, dataStatus: 'reported' })
    expect(Object.keys(parsed()['index'] as object)).toEqual(['id', 'edition', 'authority'])
  })

  test('units have every key, null where there is nothing', () => {
    for (const unit of parsed().units) {
      expect(Object.keys(unit)).toEqual([
        'code', 'name', 'cohort', 'submitted', 'points', 'maxPoints', 'value', 'score', 'rank', 'ranks', 'grade', 'main', 'indicators',
      ])
      expect(Object.keys(unit['main'] as object)).toEqual(['m1', 'm2'])
      expect(Object.keys(unit['indicators'] as object)).toEqual(['1.1', '1.2', '2.1', '2.2', '2.3'])
      for (const main of Object.values(unit['main'] as Record<string, object>)) expect(Object.keys(main)).toEqual(['points', 'maxPoints', 'value'])
      for (const cell of Object.values(unit['indicators'] as Record<string, object>)) expect(Object.keys(cell)).toEqual(['points', 'maxPoints', 'state', 'reason'])
    }
  })

  test('a unit that was scored', () => {
    // 3.33 + 0.7 + 0.1 + 0.2 = 4.33 of 11: 0.39363… and 39.36; main 2: 0.3 of 0.3
    expect(parsed().units[0]).toEqual({
      code: 'b', name: 'Xã B', cohort: 'all', submitted: true, points: 4.33, maxPoints: 11, value: 0.3936, score: 39.36, rank: 1, ranks: { parent: 1 }, grade: 'weak',
      main: { m1: { points: 4.03, maxPoints: 10.7, value: 0.3766 }, m2: { points: 0.3, maxPoints: 0.3, value: 1 } },
      indicators: {
        '1.1': { points: 3.33, maxPoints: 10, state: 'scored', reason: null },
        '1.2': { points: 0.7, maxPoints: 0.7, state: 'scored', reason: null },
        '2.1': { points: 0.1, maxPoints: 0.1, state: 'scored', reason: null },
        '2.2': { points: 0.2, maxPoints: 0.2, state: 'scored', reason: null },
        '2.3': { points: 0, maxPoints: 0, state: 'scored', reason: null },
      },
    })
  })

  test('units without a score: refused, and without a maximum', () => {
    const nothing = { value: null, score: null, rank: null, grade: null }
    expect(parsed().units[1]).toMatchObject({ code: 'a', name: null, cohort: 'all', ranks: { parent: null }, ...nothing })
    expect(parsed().units[2]).toMatchObject({ code: 'c', points: 0, maxPoints: 0, ranks: { parent: null }, ...nothing })
  })

  test('units stand in the order of the data', () => {
    expect(parsed().units.map((unit) => unit['code'])).toEqual(['b', 'a', 'c'])
  })

  test('issues are plain data with code, severity and place', () => {
    expect(parsed()['issues']).toContainEqual({
      code: 'value-not-a-number', severity: 'error', path: [], unit: 'a', indicator: '1.1', input: 'b', params: { value: 'x', min: 0, max: { vi: 'nhỏ hơn 10^15', en: 'below 10^15' } },
    })
  })

  test('is the same text twice', () => {
    expect(json()).toBe(json())
  })

  test('says illustrative where the caller does', () => {
    expect(run(index, rows, { dataStatus: 'illustrative' }).toJSON()).toMatchObject({ dataStatus: 'illustrative', manifest: { data: { status: 'illustrative' } } })
  })
})

describe('numbers print the rounded decimals', () => {
  test('0.1 + 0.2 prints 0.3, and nothing has more digits than it should', () => {
    const tenths = indexOf([Array.from({ length: 30 }, () => typed(0.1))], { scale: 3 })
    const own = (count: number): UnitRow => ({ code: `u${count}`, values: Object.fromEntries(tenths.nodes.flatMap((node) => (node.kind === 'group' ? node.children : [])).map((child, i) => [child.kind === 'indicator' ? child.code : '', { awarded: i < count ? 0.1 : 0 }])) })
    const result = run(tenths, Array.from({ length: 31 }, (_, i) => own(i)))
    const text = JSON.stringify(result)
    expect(result.units.map(({ points }) => points)).toEqual(Array.from({ length: 31 }, (_, i) => Number(`${Math.floor(i / 10)}.${i % 10}`)))
    expect(text.match(/\d\.\d{5,}|\de[+-]?\d/g)).toBeNull()
  })

  test('no −0', () => {
    const [unit] = run(indexOf([[typed(10), deduction(5)]]), [{ code: 'u', values: { '1.1': { awarded: 0 }, '1.2': { n: 0 } } }]).units
    expect(Object.is(unit?.indicators['1.2']?.points, 0)).toBe(true)
    expect(Object.is(unit?.points, 0)).toBe(true)
  })
})

describe('the manifest', () => {
  test('has every key, null where no digest was handed in', () => {
    expect(run(index, rows).manifest).toEqual({
      schema: 'dti-vn.manifest/1',
      engine: { ...CORE_PACKAGE },
      contract: 1,
      plugins: [],
      overrides: [],
      index: { id: 'test/index', edition: '2026', authority: 'illustrative', sha256: null },
      period: null,
      outsideValidity: null,
      unitList: null,
      data: { status: 'reported', sha256: null },
      traits: { sha256: null },
      codeList: { sha256: null },
      rejections: { sha256: null },
      approvals: { sha256: null },
      options: { cohorts: ['all', 'parent'] },
    })
  })

  test('carries what is handed in', () => {
    const digests = { definition: 'd', data: 'e', traits: 'f', codeList: 'g', rejections: 'h', approvals: 'i' }
    const plugins = [{ id: 'p', version: '1.0.0' }]
    expect(run(index, rows, { digests, plugins, cohort: 'parent' }).manifest).toMatchObject({
      plugins, index: { sha256: 'd' }, data: { sha256: 'e' }, traits: { sha256: 'f' }, codeList: { sha256: 'g' }, rejections: { sha256: 'h' }, approvals: { sha256: 'i' }, options: { cohorts: ['parent', 'all'] },
    })
  })

  test('has no clock', async () => {
    const first = JSON.stringify(run(index, rows).manifest)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(JSON.stringify(run(index, rows).manifest)).toBe(first)
  })

  test('names the version of package.json', async () => {
    const { default: own } = (await import('../../package.json', { with: { type: 'json' } })) as { default: { name: string; version: string } }
    expect(CORE_PACKAGE).toEqual({ name: own.name, version: own.version })
  })
})

describe('access', () => {
  test('units by code; none for an unknown one', () => {
    const result = run(index, rows)
    expect(result.unit('c')).toEqual(result.units[2])
    expect(result.unit('z')).toBeUndefined()
    expect(result.unit('__proto__')).toBeUndefined()
  })

  test('a result cannot be changed', () => {
    expect(Object.isFrozen(run(index, rows))).toBe(true)
  })

  test('no rows, no units, no issues', () => {
    const empty = run(index, [])
    expect([empty.units, empty.issues, empty.ranking()]).toEqual([[], [], []])
  })
})

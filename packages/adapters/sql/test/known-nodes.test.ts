import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileIndex, createRegistry, type IndexDefinition, type UnitRow } from '@dti-vn/sdk'
import { humanDevelopment } from '../../../core/test/contract/world/human-development.js'
import { scoreNodes } from '../../../core/test/oracle/score-nodes.js'
import { runSql, type SqlUnitResult } from '../src/index.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { fillLongTables } from './tables.js'
import { fillWideTable } from './wide-table.js'

const WIDE = { layout: 'wide', stored: 'typed', tables: { values: 'dti_wide' } } as const
const printed = (unit: SqlUnitResult | undefined) => unit && { code: unit.code, points: unit.points, maxPoints: unit.maxPoints, value: unit.value, score: unit.score, nodes: { ...unit.main, ...unit.groups } }

describe.each(IN_PROCESS)('in %s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  test.each(['long', 'wide'] as const)('an index of weighted means that are rounded at every level has the digits of the oracle, %s', { timeout: 120_000 }, async (layout) => {
    const { index, rows } = humanDevelopment(24)
    const plan = compileIndex(index, createRegistry())
    await fillLongTables(db, rows)
    if (layout === 'wide') await fillWideTable(db, plan, rows, 'typed')
    const result = await runSql(plan, db.query, { dialect, ...(layout === 'wide' ? WIDE : {}) })
    expect(plan.indicators).toHaveLength(100)
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    for (const want of scoreNodes(index, rows)) expect(printed(result.unit(want.code))).toEqual(want)
  })

  // 1/3 + 1/6 + 1/200 = 0.505, which is a half of the second place; a millionth less is below it.
  test('sums that are exactly a half round away from zero', async () => {
    const rows = [unit('tie', [1, 3], [1, 6], [1, 200]), unit('below', [1, 3], [1, 6], [4_999, 1_000_000]), unit('harmonic', ...Array.from({ length: 19 }, (_, i) => [1, i + 1] as const))]
    const result = await totals(rows)
    // 1 + 1/2 + … + 1/19 = 3.5477…; its denominator 77597520 is not what decides.
    expect(result.units.map(({ code, points, undecided }) => [code, points, undecided])).toEqual([['below', 0.5, false], ['harmonic', 3.55, false], ['tie', 0.51, false]])
  })

  // Five times 1/p + (p − 1)/p = 1, and 1/200: 5.005. The product of the primes is about 10^25.
  test('what the integers cannot decide is told, with its units, and has no digits', async () => {
    const pairs = [100_003, 100_019, 100_043, 100_049, 100_057].flatMap((p) => [[1, p], [p - 1, p]] as const)
    const result = await totals([unit('tie', ...pairs, [1, 200]), unit('other', [1, 3])])
    const tie = result.unit('tie')
    if (dialect === 'sqlite') {
      expect(tie).toMatchObject({ points: null, score: null, grade: null, rank: null, undecided: true })
      expect(result.issues.filter(({ code }) => code === 'sql-unit-undecided')).toMatchObject([{ params: { count: 1, units: 'tie' } }])
      expect(result.unit('other')).toMatchObject({ points: 0.33, rank: null, undecided: false })
    } else {
      expect(tie).toMatchObject({ points: 5.01, rank: 1, undecided: false })
      expect(result.unit('other')).toMatchObject({ points: 0.33, rank: 2 })
    }
  })

  async function totals(rows: readonly UnitRow[]) {
    const plan = compileIndex(QUOTIENTS, createRegistry())
    await fillLongTables(db, rows)
    return runSql(plan, db.query, { dialect })
  }
})

const label = { vi: 'Thử' }
const COUNT = 19

/** Points that are quotients of two figures, added unrounded. */
const QUOTIENTS: IndexDefinition = {
  schema: 'dti-vn.index/1', id: 'test/quotients', name: label, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
  scale: COUNT, maxPoints: COUNT, arithmetic: { places: 2, roundingAt: 'total' }, policies: { missing: 'zero' }, cohorts: ['all'],
  nodes: [{
    kind: 'group', role: 'main', id: 'm', name: label, maxPoints: COUNT,
    children: Array.from({ length: COUNT }, (_, i) => ({
      kind: 'indicator' as const, code: `1.${String(i + 1)}`, name: label, maxPoints: 1, method: 'formula', params: { expression: 'a / b' },
      inputs: ['a', 'b'].map((id) => ({ id, type: 'integer' as const, label, max: 1_000_000 })),
    })),
  }],
}

function unit(code: string, ...parts: readonly (readonly [number, number])[]): UnitRow {
  return { code, values: Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`1.${String(i + 1)}`, { a: parts[i]?.[0] ?? 0, b: parts[i]?.[1] ?? 1 }])) }
}

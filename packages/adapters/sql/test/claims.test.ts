import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileIndex, createRegistry, datasetOfRows, type IndexDefinition, INDEX_SCHEMA, scoreRun, type UnitRow } from '@dti-vn/sdk'
import { type RunSqlOptions, runSql } from '../src/index.js'
import { compareResults } from './compare.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { fillLongTables } from './tables.js'
import { fillWideTable } from './wide-table.js'

const name = { vi: 'Thử' }
const input = { id: 'x', type: 'integer', min: 0, max: 10, label: name } as const

/** Two indicators of 10 points each, whose points are their figure. The appraiser decides about claims of the second only. */
function planOf(missing: 'exclude' | 'refuse') {
  const index: IndexDefinition = {
    schema: INDEX_SCHEMA, id: 'test/claims', name, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
    scale: 100, maxPoints: 20, policies: { missing, notApplicable: 'exclude', naClaim: 'appraiser' }, grades: [{ id: 'good', name, from: 0.7 }, { id: 'weak', name, from: 0 }],
    nodes: [{ kind: 'group', role: 'main', id: 'm', name, maxPoints: 20, children: [
      { kind: 'indicator', code: '1.1', name, maxPoints: 10, method: 'formula', params: { expression: 'x' }, inputs: [input], policies: { naClaim: 'accepted' } },
      { kind: 'indicator', code: '1.2', name, maxPoints: 10, method: 'formula', params: { expression: 'x' }, inputs: [input] },
    ] }],
  }
  return compileIndex(index, createRegistry())
}

const unit = (code: string, first: UnitRow['values'][string] | undefined, second: UnitRow['values'][string] | undefined, rest: Partial<UnitRow> = {}): UnitRow =>
  ({ code, values: { ...(first && { '1.1': first }), ...(second && { '1.2': second }) }, ...rest })

const ROWS: readonly UnitRow[] = [
  unit('plain', { x: 8 }, { x: 5 }),
  unit('claims', { x: 8 }, { x: 'NA' }),
  unit('approved', { x: 8 }, { x: 'NA' }, { approved: ['1.2'] }),
  unit('both', { x: 8 }, { x: 'NA' }, { approved: ['1.2'], rejected: ['1.2'] }),
  unit('needless', { x: 8 }, { x: 5 }, { approved: ['1.1', '1.2'] }),
  unit('empty', { x: 8 }, { x: '' }),
  unit('only-na', { x: 'NA' }, { x: ' NA ' }),
  unit('blank', { x: '  ' }, { x: null }),
  unit('silent', undefined, undefined),
]

// Worked out by hand: unapproved claims have 0 points of 10, which stay in the maximum; approved ones and empty figures leave it.
const EXPECTED = {
  // 13 of 20; 8 of 20; 8 of 10; refused evidence counts more than an approval; 13 of 20; 8 of 10; 0 of 10.
  exclude: [
    ['plain', 65, 3, 'weak', 'scored', null, 5, 10],
    ['claims', 40, 5, 'weak', 'missing', 'na-unapproved', 0, 10],
    ['approved', 80, 1, 'good', 'not-applicable', 'declared-na', 0, 0],
    ['both', 40, 5, 'weak', 'missing', 'na-unapproved', 0, 10],
    ['needless', 65, 3, 'weak', 'scored', null, 5, 10],
    ['empty', 80, 1, 'good', 'missing', 'empty', 0, 0],
    ['only-na', 0, 7, 'weak', 'missing', 'na-unapproved', 0, 10],
    ['blank', null, null, null, 'missing', 'empty', 0, 0],
    ['silent', null, null, null, 'missing', 'empty', 0, 0],
  ],
  // Every missing figure refuses the score, an unapproved claim as well.
  refuse: [
    ['plain', 65, 2, 'weak', 'scored', null, 5, 10],
    ['claims', null, null, null, 'missing', 'na-unapproved', 0, 10],
    ['approved', 80, 1, 'good', 'not-applicable', 'declared-na', 0, 0],
    ['both', null, null, null, 'missing', 'na-unapproved', 0, 10],
    ['needless', 65, 2, 'weak', 'scored', null, 5, 10],
    ['empty', null, null, null, 'missing', 'empty', 0, 10],
    ['only-na', null, null, null, 'missing', 'na-unapproved', 0, 10],
    ['blank', null, null, null, 'missing', 'empty', 0, 10],
    ['silent', null, null, null, 'missing', 'empty', 0, 10],
  ],
} as const

describe.each(IN_PROCESS)('claims of NA and units that sent nothing in %s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
    await fillLongTables(db, ROWS)
    await fillWideTable(db, planOf('exclude'), ROWS)
  }, 180_000)
  afterAll(() => db.close())

  const lists = { rejections: 'dti_rejections', approvals: 'dti_approvals' }
  test.each([['exclude', 'long'], ['exclude', 'wide'], ['refuse', 'long'], ['refuse', 'wide']] as const)('missing: %s, %s', { timeout: 180_000 }, async (missing, layout) => {
    const plan = planOf(missing)
    const options: RunSqlOptions = { dialect, layout, tables: { ...lists, ...(layout === 'wide' ? { values: 'dti_wide' } : {}) } }
    const result = await runSql(plan, db.query, options)
    const seen = EXPECTED[missing].map(([code]) => {
      const found = result.unit(code)
      const second = found?.indicators['1.2']
      return [code, found?.score, found?.rank, found?.grade, second?.state, second?.reason, second?.points, second?.maxPoints]
    })
    expect(seen).toEqual(EXPECTED[missing])
    expect(result.units.filter(({ submitted }) => !submitted).map(({ code, value, points }) => [code, value, points])).toEqual([['blank', null, 0], ['silent', null, 0]])
    expect(compareResults(scoreRun(plan, datasetOfRows(plan, ROWS)), result)).toEqual({ differences: [], cells: 18, unsupported: 0 })
  })

  test.each(['long', 'wide'] as const)('without a table of approvals nothing is approved, %s', { timeout: 180_000 }, async (layout) => {
    const options: RunSqlOptions = { dialect, layout, tables: layout === 'wide' ? { values: 'dti_wide' } : {} }
    const result = await runSql(planOf('exclude'), db.query, options)
    // 8 of 20, and 8 of 20; evidence is not refused either.
    expect(['approved', 'both'].map((code) => [result.unit(code)?.score, result.unit(code)?.indicators['1.2']?.reason])).toEqual([[40, 'na-unapproved'], [40, 'na-unapproved']])
  })
})

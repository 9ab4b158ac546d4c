import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runSql } from '@dti-vn/adapter-sql'
import { createEngine, datasetOfRows, scoreRun, type UnitRow } from '@dti-vn/sdk'
import { compareResults } from '../../packages/adapters/sql/test/compare.js'
import type { Engine } from '../../packages/adapters/sql/test/engines/engine.js'
import { IN_PROCESS, openEngine } from '../../packages/adapters/sql/test/engines/in-process.js'
import { fillLongTables } from '../../packages/adapters/sql/test/tables.js'
import { fillWideTable } from '../../packages/adapters/sql/test/wide-table.js'
import { randomOf } from '../../packages/core/test/contract/world/random.js'
import { qd922 } from './index.mjs'

const WIDE = { layout: 'wide', stored: 'typed', tables: { values: 'dti_wide' } } as const

describe.each(IN_PROCESS)('in %s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  test.each(['long', 'wide'] as const)('the provincial set of Decision 922, whose totals are added unrounded, has the digits of the library, %s', { timeout: 120_000 }, async (layout) => {
    const engine = createEngine({ plugins: [qd922()] })
    const plan = engine.plan(engine.index('qd922/province'))
    const random = randomOf(922)
    const rows = Array.from({ length: 12 }, (_, i): UnitRow => ({
      code: String(40 + i),
      values: Object.fromEntries(plan.indicators.map(({ definition: { code }, inputs }) => [code, Object.fromEntries(inputs.map(({ definition: { id, type, max = 400 }, options }) => {
        const value = type === 'boolean' ? random.chance(0.6) : type === 'choice' ? random.pick(options) : random.int(0, Math.min(max, 400))
        return [id, random.chance(0.04) ? null : value]
      }))])),
    }))
    await fillLongTables(db, rows)
    const kept = layout === 'wide' ? await fillWideTable(db, plan, rows, 'typed') : rows
    const result = await runSql(plan, db.query, { dialect, ...(layout === 'wide' ? WIDE : {}) })
    const { differences, unsupported } = compareResults(scoreRun(plan, datasetOfRows(plan, kept)), result)
    expect(differences.slice(0, 10)).toEqual([])
    expect([unsupported, result.units.filter(({ undecided }) => undecided).length]).toEqual([0, 0])
  })
})

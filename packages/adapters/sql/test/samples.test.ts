import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datasetOfRows, scoreRun } from '@dti-vn/sdk'
import { runSql } from '../src/index.js'
import { compareResults } from './compare.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { engine, OTHER_LEVELS, sampleRows } from './samples.js'
import { fillLongTables } from './tables.js'

const COUNTS = { department: 62, commune: 59 } as const

/** The slower engines take the first communes; `.ci/sql/run` takes all. */
const MOST = process.env['DTI_SQL_WORLDS'] === undefined ? 48 : 1000

describe.each(IN_PROCESS)('%s and the shipped samples', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  test.each(OTHER_LEVELS)('every digit, state, rank and grade of level %s', { timeout: 120_000 }, async (level) => {
    const plan = engine.plan(engine.index(`qd2878/${level}`))
    const rows = sampleRows(level).slice(0, dialect === 'duckdb' ? 1000 : MOST)
    await fillLongTables(db, rows)
    const actual = await runSql(plan, db.query, { dialect, cohort: 'all' })
    const compared = compareResults(scoreRun(plan, datasetOfRows(plan, rows), { cohort: 'all' }), actual)
    expect(compared.differences.slice(0, 20)).toEqual([])
    expect(compared.unsupported).toBe(0)
    expect(compared.cells).toBe(rows.length * COUNTS[level])
  })
})

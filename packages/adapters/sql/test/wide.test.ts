import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datasetOfRows, scoreRun } from '@dti-vn/sdk'
import { makeWorld } from '../../../core/test/contract/world/world.js'
import { runSql } from '../src/index.js'
import { compareResults } from './compare.js'
import { compareWorld } from './compare-world.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { rankingWorld } from './ranking-world.js'
import { engine, OTHER_LEVELS, sampleRows } from './samples.js'
import { fillLongTables, withoutValues } from './tables.js'
import { fillWideTable } from './wide-table.js'

/** `.ci/sql/run` asks for more. */
const WORLDS = Number(process.env['DTI_SQL_WORLDS'] ?? 4)
/** Units of a sample: planning takes the time, not the units. */
const MOST = process.env['DTI_SQL_WORLDS'] === undefined ? 20 : 1000
const FIRST = Number(process.env['DTI_SQL_FIRST'] ?? 4000)

describe.each(IN_PROCESS)('wide tables in %s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  test.each([['text', false], ['typed', false], ['text', true], ['typed', true]] as const)('give the digits of the library on random indices and data, %s, claims: %s', { timeout: 60_000 + WORLDS * 10_000 }, async (form, claims) => {
    let cells = 0
    let unsupported = 0
    for (let seed = FIRST; seed < FIRST + WORLDS; seed += 1) {
      const compared = await compareWorld(makeWorld(seed, { claims }), db, form)
      expect(compared.differences.slice(0, 10), `world ${seed}`).toEqual([])
      cells += compared.cells
      unsupported += compared.unsupported
    }
    expect(cells).toBeGreaterThan(WORLDS * 60)
    expect(unsupported / cells).toBeLessThan(dialect === 'postgresql' ? 1e-9 : dialect === 'duckdb' ? 0.05 : 0.15)
  })

  test.each(OTHER_LEVELS)('give the digits of the library on the sample of level %s, typed', { timeout: 120_000 }, async (level) => {
    const plan = engine.plan(engine.index(`qd2878/${level}`))
    const rows = sampleRows(level).slice(0, MOST)
    await fillLongTables(db, withoutValues(rows))
    const kept = await fillWideTable(db, plan, rows, 'typed')
    const actual = await runSql(plan, db.query, { dialect, cohort: 'all', layout: 'wide', stored: 'typed', tables: { values: 'dti_wide' } })
    const compared = compareResults(scoreRun(plan, datasetOfRows(plan, kept), { cohort: 'all' }), actual)
    expect(compared.differences.slice(0, 10)).toEqual([])
    expect([compared.cells, compared.unsupported]).toEqual([rows.length * plan.indicators.length, 0])
  })

  test.each(['text', 'typed'] as const)('give ties, cohorts, pillars and grades of the library, %s', { timeout: 60_000 + WORLDS * 10_000 }, async (form) => {
    for (let seed = FIRST; seed < FIRST + WORLDS; seed += 1) {
      const { differences, cells, unsupported } = await compareWorld(rankingWorld(seed), db, form)
      expect(differences.slice(0, 10), `world ${seed}`).toEqual([])
      expect([cells, unsupported]).toEqual([36 * 6, 0])
    }
  })
})

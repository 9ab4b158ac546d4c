import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeWorld } from '../../../core/test/contract/world/world.js'
import { compareWorld } from './compare-world.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'

/** `.ci/sql/run` asks for more. */
const WORLDS = Number(process.env['DTI_SQL_WORLDS'] ?? 8)
const FIRST = Number(process.env['DTI_SQL_FIRST'] ?? 2878)

describe.each(IN_PROCESS)('%s on random indices and data', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  test.each([false, true])('gives the digits of the library, claims of NA, approvals and units that sent nothing: %s', { timeout: 60_000 + WORLDS * 5_000 }, async (claims) => {
    let cells = 0
    let unsupported = 0
    for (let seed = FIRST; seed < FIRST + WORLDS; seed += 1) {
      const compared = await compareWorld(makeWorld(seed, { claims }), db)
      expect(compared.differences.slice(0, 10), `world ${seed}`).toEqual([])
      cells += compared.cells
      unsupported += compared.unsupported
    }
    expect(cells).toBeGreaterThan(WORLDS * 60)
    // PostgreSQL computes any figure; the others say where they cannot, which must stay rare.
    expect(unsupported / cells).toBeLessThan(dialect === 'postgresql' ? 1e-9 : dialect === 'duckdb' ? 0.05 : 0.15)
  })
})

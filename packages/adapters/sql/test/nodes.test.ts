import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeWorld } from '../../../core/test/contract/world/node-world.js'
import { compareWorld } from './compare-world.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'

/** `.ci/sql/run` asks for more. */
const WORLDS = Number(process.env['DTI_SQL_WORLDS'] ?? 5)
const FIRST = Number(process.env['DTI_SQL_FIRST'] ?? 1)

describe.each(IN_PROCESS)('%s: weighted means, smallest and largest values, rounding at nodes and at the total', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  test.each(['long', 'text', 'typed'] as const)('have the digits of the library, %s', { timeout: 60_000 + WORLDS * 10_000 }, async (form) => {
    for (let seed = FIRST; seed < FIRST + WORLDS; seed += 1) {
      const { differences, cells, unsupported, refusals } = await compareWorld(nodeWorld(seed), db, form)
      expect(differences.slice(0, 10), `world ${seed}`).toEqual([])
      expect([unsupported, refusals], `world ${seed}`).toEqual([0, []])
      expect(cells).toBeGreaterThan(0)
    }
  })
})

import { expect, test } from 'vitest'
import { makeWorld } from '../../../../core/test/contract/world/world.js'
import { compareWorld } from '../compare-world.js'
import { openEngine } from '../engines/in-process.js'

/** A world in a data base takes as long as many turns of other machines. */
const TURNS = Math.ceil(Number(process.env['DTI_FUZZ_TURNS'] ?? 400) / 40)
const SEED = Number(process.env['DTI_FUZZ_SEED'] ?? 1)

test('random definitions and data: SQLite gives the digits of the library, or says that it cannot', async () => {
  const db = await openEngine('sqlite')
  let cells = 0
  for (let turn = 0; turn < TURNS; turn += 1) {
    const seed = (SEED * 1_000_003 + turn) % 2 ** 32
    const compared = await compareWorld(makeWorld(seed, { claims: turn % 2 === 0 }), db)
    expect(compared.differences.slice(0, 10), `seed ${String(SEED)}, world ${String(seed)}`).toEqual([])
    cells += compared.cells
  }
  await db.close()
  console.log(`${String(cells)} cells of ${String(TURNS)} worlds`)
  expect(cells).toBeGreaterThan(TURNS)
})

import { expect, test } from 'vitest'
import { compareWorld } from '../contract/compare.js'
import { shrinkWorld } from '../contract/shrink.js'
import { makeWorld } from '../contract/world/world.js'

/** A world is a definition with its data: many cells each, so that it counts as four turns. */
const TURNS = Math.ceil(Number(process.env['DTI_FUZZ_TURNS'] ?? 400) / 4)
const SEED = Number(process.env['DTI_FUZZ_SEED'] ?? 1)

const printable = (_key: string, value: unknown): unknown => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value)

test('random definitions and data: the oracle and both executors agree', () => {
  let cells = 0
  for (let turn = 0; turn < TURNS; turn += 1) {
    // Other worlds than those of the test of every change, whose seeds are random too.
    const seed = (SEED * 1_000_003 + turn) % 2 ** 32
    const world = makeWorld(seed, { claims: turn % 2 === 0 })
    const { differences, evaluations } = compareWorld(world)
    cells += evaluations
    if (differences.length === 0) continue
    const smallest = shrinkWorld(world, (candidate) => compareWorld(candidate).differences.length > 0)
    throw new Error(`seed ${String(SEED)}, world ${String(seed)}:\n${compareWorld(smallest).differences.join('\n')}\n${JSON.stringify(smallest, printable)}`)
  }
  console.log(`${String(cells)} cells of ${String(TURNS)} worlds`)
  expect(cells).toBeGreaterThan(TURNS)
})

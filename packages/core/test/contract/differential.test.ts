import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareWorld } from './compare.js'
import { shrinkWorld } from './shrink.js'
import { makeWorld } from './world/world.js'

const SEED = 2878
const LEAST = 100_000
const WORLDS = 700

/** NaN and Infinity are not JSON. */
function printable(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

describe('oracle, exact executor and column executor', () => {
  test('give the same points, states, sums, grades and ranks for random indices and data', { timeout: 120_000 }, () => {
    let evaluations = 0
    let fallbacks = 0
    const start = performance.now()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const world = makeWorld(seed, { claims: seed % 2 === 0 })
        const compared = compareWorld(world)
        evaluations += compared.evaluations
        fallbacks += compared.fallbacks
        if (compared.differences.length === 0) return
        const smallest = shrinkWorld(world, (candidate) => compareWorld(candidate).differences.length > 0)
        throw new Error(`world ${seed}:\n${compareWorld(smallest).differences.join('\n')}\n${JSON.stringify(smallest, printable)}`)
      }),
      { seed: SEED, numRuns: WORLDS, endOnFailure: true },
    )
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${evaluations} evaluations in ${WORLDS} worlds of seed ${SEED}, ${fallbacks} of them settled exactly, ${seconds} s`)
    expect(evaluations).toBeGreaterThanOrEqual(LEAST)
  })
})

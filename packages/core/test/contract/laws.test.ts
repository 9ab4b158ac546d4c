import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datasetOfRows, type UnitRow } from '../../src/dataset/rows.js'
import type { GroupDefinition, IndexNode } from '../../src/definition/group-definition.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import { compileIndex } from '../../src/engine/compile.js'
import type { Executor } from '../../src/engine/score.js'
import { createRegistry } from '../../src/registry/registry.js'
import { scoreRun } from '../../src/result/score-result.js'
import type { UnitResult } from '../../src/result/unit-result.js'
import { indexOf, input, outcomes } from '../methods/one-indicator.js'
import { EXECUTORS } from './compare.js'
import { makeWorld, type World } from './world/world.js'

const SEED = { seed: 2878 }
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

/** A random world in which every unit stands in one row. */
function worldOf(seed: number): World {
  const { index, rows } = makeWorld(seed, { claims: seed % 2 === 0 })
  return { index, rows: rows.filter((row, i) => rows.findIndex(({ code }) => code === row.code) === i) }
}

function run(executor: Executor, { index, rows }: World): readonly UnitResult[] {
  const plan = compileIndex(index, createRegistry())
  return scoreRun(plan, datasetOfRows(plan, rows), { executor }).units
}

const byCode = (units: readonly UnitResult[]) => [...units].sort((a, b) => (a.code < b.code ? -1 : 1))

/** The index with the order of its main and component indicators turned round, and the rows with the codes that they then have. */
function turnRound({ index, rows }: World): World {
  const codes = new Map<string, string>()
  const turn = (nodes: readonly IndexNode[]): IndexNode[] =>
    [...nodes].reverse().map((node): IndexNode => {
      if (node.kind === 'group') return { ...node, children: turn(node.children) } satisfies GroupDefinition
      const code = String(codes.size + 1)
      codes.set(node.code, code)
      return { ...node, code }
    })
  const turned: IndexDefinition = { ...index, nodes: turn(index.nodes) }
  const renamed = rows.map((row): UnitRow => ({
    ...row,
    values: Object.fromEntries(Object.entries(row.values).map(([code, inputs]) => [codes.get(code) ?? code, inputs])),
    rejected: row.rejected?.map((code) => codes.get(code) ?? code),
    approved: row.approved?.map((code) => codes.get(code) ?? code),
  }))
  return { index: turned, rows: renamed }
}

describe.each(EXECUTORS)('laws (%s)', { timeout: 60_000 }, (executor) => {
  test('the order of units changes nothing', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const world = worldOf(seed)
        const turned = run(executor, { ...world, rows: [...world.rows].reverse() })
        expect(byCode(turned)).toEqual(byCode(run(executor, world)))
      }),
      { ...SEED, numRuns: 40 },
    )
  })

  test('the order of indicators changes no sum', () => {
    const sums = (units: readonly UnitResult[]) => units.map(({ indicators: _, ...sum }) => sum)
    fc.assert(
      fc.property(seeds, (seed) => {
        const world = worldOf(seed)
        expect(sums(run(executor, turnRound(world)))).toEqual(sums(run(executor, world)))
      }),
      { ...SEED, numRuns: 40 },
    )
  })

  test('equal inputs get equal points and ranks', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const world = worldOf(seed)
        const twins = world.rows.flatMap((row) => [row, { ...row, code: `${row.code}x` }])
        const units = run(executor, { ...world, rows: twins })
        for (let i = 0; i < units.length; i += 2) {
          const twin = units[i + 1]
          expect({ ...twin, code: '' }).toEqual({ ...units[i], code: '' })
        }
      }),
      { ...SEED, numRuns: 40 },
    )
  })

  test('points stay between 0, or minus the caps, and the maximum', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const world = worldOf(seed)
        const plan = compileIndex(world.index, createRegistry())
        for (const unit of run(executor, world)) {
          for (const { definition } of plan.indicators) {
            const points = unit.indicators[definition.code]?.points ?? Number.NaN
            expect(points).toBeGreaterThanOrEqual(lowestOf(definition.params))
            expect(points).toBeLessThanOrEqual(definition.maxPoints)
          }
          expect(unit.points).toBeGreaterThanOrEqual(0)
          expect(unit.points).toBeLessThanOrEqual(unit.maxPoints)
        }
      }),
      { ...SEED, numRuns: 40 },
    )
  })

  const share = fc.constantFrom(1, 0.8, 0.35, 0.333333, 1.5)
  const ratios = fc.record({
    method: fc.constantFrom('ratio', 'complement'),
    target: share,
    floor: fc.option(share, { nil: undefined }),
    max: fc.integer({ min: 1, max: 20_000 }),
    b: fc.integer({ min: 1, max: 1_000_000 }),
  })
  interface Quotient {
    readonly method: string
    readonly target: number
    readonly floor: number | undefined
    readonly max: number
  }
  const pointsOf = ({ method, target, floor, max }: Quotient, pairs: readonly (readonly [number, number])[]) => {
    const params = floor === undefined ? { target } : { target, floor }
    const rows = pairs.map(([a, b], i): UnitRow => ({ code: `u${i}`, values: { '1.1': { a, b } } }))
    return outcomes(executor, { method, params, inputs: [input('a'), input('b')], max: max / 100 }, rows)
  }

  test('scaling a and b by one number changes nothing', () => {
    fc.assert(
      fc.property(ratios, fc.nat(1_200_000), fc.integer({ min: 2, max: 1_000_000 }), (rule, a, factor) => {
        const [once, scaled] = pointsOf(rule, [[a, rule.b], [a * factor, rule.b * factor]])
        expect(scaled).toBe(once)
      }),
      { ...SEED, numRuns: 150 },
    )
  })

  test('raising the numerator of a ratio never lowers points, and of a complement never raises them', () => {
    fc.assert(
      fc.property(ratios, fc.array(fc.nat(1_200_000), { minLength: 10, maxLength: 40 }), (rule, numerators) => {
        const near = numerators.flatMap((a) => [a, a + 1])
        const pairs = near.sort((x, y) => x - y).map((a) => [a, rule.b] as const)
        const points = pointsOf(rule, pairs).map(Number)
        const sorted = [...points].sort((x, y) => x - y)
        expect(points).toEqual(rule.method === 'ratio' ? sorted : sorted.reverse())
      }),
      { ...SEED, numRuns: 80 },
    )
  })

  test('an index of one indicator scores what the indicator scores', () => {
    const index = indexOf({ method: 'expert', params: {}, inputs: [input('awarded')], max: 100 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const awarded = hundredths / 100
        const [unit] = run(executor, { index, rows: [{ code: 'u', values: { '1.1': { awarded } } }] })
        expect(unit).toMatchObject({ points: awarded, score: awarded })
      }),
      { ...SEED, numRuns: 100 },
    )
  })
})

/** The lowest points that params allow: minus the cap of a deduction, also inside parts. */
function lowestOf(params: Readonly<Record<string, unknown>> | undefined): number {
  if (typeof params?.['cap'] === 'number') return -params['cap']
  const parts = (params?.['parts'] ?? []) as readonly { readonly params?: Readonly<Record<string, unknown>> }[]
  return parts.reduce((sum, part) => sum + lowestOf(part.params), 0)
}

import { describe, expect, test } from 'vitest'
import { datasetOfRows } from '../../src/dataset/rows.js'
import { compileIndex } from '../../src/engine/compile.js'
import { createRegistry } from '../../src/registry/registry.js'
import { scoreRun } from '../../src/result/score-result.js'
import { type OracleAward, type OracleUnitResult, scoreIndex } from '../oracle/score-index.js'
import { ONE } from '../oracle/fraction.js'
import { differences } from './compare.js'
import { makeWorld } from './world/world.js'

const world = makeWorld(7)
const plan = compileIndex(world.index, createRegistry())
const actual = scoreRun(plan, datasetOfRows(plan, world.rows), { executor: 'exact' })
const expected = scoreIndex(world.index, world.rows)
const unit = expected.find(({ score, indicators }) => score !== null && [...indicators.values()].some(({ state }) => state === 'scored'))
if (!unit) throw new Error('this world has no scored unit')
const [code, award] = [...unit.indicators].find(([, { state }]) => state === 'scored')!
const [main] = unit.mains.keys()
const nothing = { points: -1n, maxPoints: 0n, value: null }

/** What differs when the oracle had said something else of one unit. */
function noticed(changes: Partial<OracleUnitResult>): string[] {
  return differences(plan, expected.map((own) => (own === unit ? { ...own, ...changes } : own)), actual)
}

function withAward(changes: Partial<OracleAward>): Partial<OracleUnitResult> {
  return { indicators: new Map(unit?.indicators).set(code, { ...award, ...changes }) }
}

describe('the comparison', () => {
  test('finds nothing where nothing differs', () => {
    expect(noticed({})).toEqual([])
  })
  test.each<readonly [string, Partial<OracleUnitResult>, RegExp]>([
    ['points', withAward({ points: award.points.add(ONE) }), /points: expected/],
    ['points after policies', withAward({ printed: award.printed + 1n }), /award: expected/],
    ['a maximum', withAward({ maxPoints: award.maxPoints + 1n }), /award maximum: expected/],
    ['a state', withAward({ state: 'invalid' }), /state: expected invalid/],
    ['a reason', withAward({ reason: 'empty' }), /reason: expected empty/],
    ['unit points', { points: unit.points + 1n }, /points: expected/],
    ['the maximum of a unit', { maxPoints: unit.maxPoints + 1n }, /maximum: expected/],
    ['a value', { value: (unit.value ?? 0n) + 1n }, /value: expected/],
    ['a score', { score: (unit.score ?? 0n) + 1n }, /score: expected/],
    ['a grade', { grade: 'none' }, /grade: expected none/],
    ['a rank', { ranks: { ...unit.ranks, [plan.cohorts[0] ?? 'all']: 999 } }, /rank in .*: expected 999/],
    ['a cohort', { cohorts: { ...unit.cohorts, [plan.cohorts[0] ?? 'all']: 'nowhere' } }, /cohort: expected nowhere/],
    ['points of a main indicator', { mains: new Map(unit.mains).set(main ?? '', nothing) }, /points: expected/],
  ])('notices %s', (_, changes, message) => {
    expect(noticed(changes).join('\n')).toMatch(message)
  })
  test('notices a unit that is not there', () => {
    expect(differences(plan, expected.slice(1), actual).length).toBeGreaterThan(0)
  })
})

import { expect, test } from 'vitest'
import { checkDefinition, compileIndex, createRegistry, datasetOfRows, scoreRun } from '../../src/index.js'
import { scoreNodes } from '../oracle/score-nodes.js'
import { nodeWorld } from './world/node-world.js'

test('means, smallest and largest values, sums and rounding at nodes are those of the oracle', { timeout: 120_000 }, () => {
  const seen = { rounded: 0, total: 0, absent: 0, unweighed: 0 }
  for (let seed = 1; seed <= 120; seed += 1) {
    const { index, rows } = nodeWorld(seed)
    const plan = compileIndex(index, createRegistry())
    const { units } = scoreRun(plan, datasetOfRows(plan, rows))
    for (const [i, want] of scoreNodes(index, rows).entries()) {
      const got = units[i]
      const printed = got && { code: got.code, points: got.points, maxPoints: got.maxPoints, value: got.value, score: got.score, nodes: { ...got.main, ...got.groups } }
      expect(printed, `world ${String(seed)}`).toEqual(want)
      seen.absent += Object.values(want.nodes).filter(({ value }) => value === null).length
    }
    seen.rounded += plan.nodes.filter(({ round }) => round !== undefined).length
    seen.total += plan.roundingAt === 'total' ? 1 : 0
    seen.unweighed += plan.nodes.filter(({ children }) => children.some(({ weight }) => weight.n === 0n)).length
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20)
})

test('the worlds have no faults', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const errors = checkDefinition(nodeWorld(seed).index, createRegistry()).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code, path }) => [code, path])).toEqual([])
  }
})

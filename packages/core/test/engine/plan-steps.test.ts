import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileIndex } from '../../src/engine/compile.js'
import type { Plan } from '../../src/engine/plan.js'
import { planSteps } from '../../src/engine/plan-steps.js'
import { createRegistry } from '../../src/registry/registry.js'
import { makeWorld } from '../contract/world/world.js'
import { indexOf, typed } from '../result/typed-index.js'

const nameOf = (plan: Plan) => ({ kind, index }: Plan['steps'][number]) =>
  kind === 'node' ? (plan.nodes[index]?.definition?.id ?? 'unit') : plan.indicators[index]?.definition.code

describe('the steps of a plan', () => {
  test('are the indicators and nodes of the tree, a node after its children and the unit last', () => {
    const plan = compileIndex(indexOf([[typed(1), typed(2)], [typed(3)]]), createRegistry())
    expect(plan.steps.map(nameOf(plan))).toEqual(['1.1', '1.2', 'm1', '2.1', 'm2', 'unit'])
  })

  test('hold every part once, each after what it needs, for random indices', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const plan = compileIndex(makeWorld(seed).index, createRegistry())
        const done = new Set<string>()
        for (const { kind, index } of plan.steps) {
          if (kind === 'node') for (const child of plan.nodes[index]!.children) expect(done).toContain(`${child.kind} ${child.index}`)
          expect(done).not.toContain(`${kind} ${index}`)
          done.add(`${kind} ${index}`)
        }
        expect(done.size).toBe(plan.indicators.length + plan.nodes.length)
      }),
      { seed: 2878, numRuns: 100 },
    )
  })

  test('refuse a node that stands under itself, with the path', () => {
    const plan = compileIndex(indexOf([[typed(1)]]), createRegistry())
    const [main, root] = plan.nodes
    const circle = { ...main!, children: [...main!.children, { kind: 'node' as const, index: 1, weight: { n: 1n, d: 1n } }] }
    expect(() => planSteps({ indicators: plan.indicators, nodes: [circle, root!] })).toThrow('index → m1 → index')
  })
})

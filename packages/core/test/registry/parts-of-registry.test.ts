import { expect, test } from 'vitest'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import { compileChecked } from '../../src/engine/compile-checked.js'
import { createRegistry, type Registry } from '../../src/registry/registry.js'
import { indexOf, typed } from '../result/typed-index.js'

const registryWithout = (registry: Registry, name: 'powers' | 'exactSums'): Registry => ({ ...registry, [name]: undefined })

test.each([
  ['powers', { method: 'formula', params: { expression: 'points * sqrt(a)' } }, {}],
  ['powers', { method: 'formula', params: { expression: 'points * a ^ 0.5' } }, {}],
  ['powers', { method: 'formula', params: { expression: 'min(points, ref_sd(a))' } }, {}],
  ['exactSums', { method: 'expert' }, { arithmetic: { roundingAt: 'total' } }],
  ['exactSums', { method: 'expert' }, { aggregation: 'mean' }],
] as const)('a registry for scoring alone needs %s for %j, %j', (name, rule, more) => {
  const input = { id: 'a', type: 'number' as const, label: { vi: 'a' } }
  const index = { ...indexOf([[{ ...typed(1), ...rule, inputs: [input] }]]), ...more } as IndexDefinition
  const whole = createRegistry()
  const lean = registryWithout(whole, name)
  expect(compileChecked(index, whole)[name]).toBe(whole[name])
  expect(() => compileChecked(index, lean)).toThrow(`make its registry with { ${name} }`)
  expect(compileChecked(indexOf([[typed(1)]]), lean)[name]).toBeUndefined()
})

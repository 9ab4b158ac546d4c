import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/engine/check-definition.js'
import { defineScoringMethod } from '../../src/methods/define-method.js'
import { numberField } from '../../src/methods/params-fields.js'
import { paramsOf } from '../../src/methods/params-objects.js'
import { num } from '../../src/formula/build.js'
import { createRegistry } from '../../src/registry/registry.js'
import { indexOf, input, type Leaf, share, typed } from '../result/typed-index.js'
import { faultsOf, faultsOfLeaf, faultsWith } from './faults-of.js'

// JavaScript prints 86.34 / 100 as 0.8634000000000001, 0.1 + 0.2 as 0.30000000000000004 and 100 * 1.1 as 110.00000000000001.
const NOISE = 86.34 / 100
const DIGITS = 'definition-number-digits'

const option = { id: 'a', label: { vi: 'a' } }
const part = (more: object) => ({ id: 'p', max: 10, method: 'ratio', params: { target: 1 }, inputs: ['a', 'b'], ...more })

describe('a number of more than 15 significant digits is a fault of the definition, with its path', () => {
  test.each<[string, Leaf, string[]]>([
    ['target', share(10, { params: { target: NOISE } }), ['params.target']],
    ['floor', share(10, { params: { target: 1, floor: NOISE } }), ['params.floor']],
    ['step', share(10, { method: 'tiers', params: { of: 'ratio', steps: [{ min: NOISE, share: 1 }, { min: 0.5, share: 0.1 + 0.2 }] } }), ['params.steps.0.min', 'params.steps.1.share']],
    ['option', typed(10, { method: 'choice', params: { options: [{ ...option, share: 1 }, { id: 'b', label: { vi: 'b' }, share: NOISE }] }, inputs: [input('x', 'choice')] }), ['params.options.1.share']],
    ['each item', typed(10, { method: 'capped_count', params: { per_item: NOISE }, inputs: [input('n')] }), ['params.per_item']],
    ['part', share(10, { method: 'sum_of_parts', params: { parts: [part({ params: { target: NOISE } })] } }), ['params.parts.0.params.target']],
    ['bounds', share(10, { inputs: [input('a', 'number', { min: NOISE }), input('b', 'number', { max: 100 * 1.1 })] }), ['inputs.0.min', 'inputs.1.max']],
    ['weight', typed(10, { weight: 1 / 3 }), ['weight']],
  ])('%s', (_what, leaf, paths) => {
    expect(faultsOfLeaf(leaf)).toEqual(paths.map((path) => `${DIGITS} ${path}`))
  })

  test('points, told once', () => {
    expect(faultsOf(indexOf([[typed(NOISE)]]))).toEqual(['maxPoints', 'nodes.0.maxPoints', 'nodes.0.children.0.maxPoints'].map((path) => `${DIGITS} ${path}`))
  })

  test('scale and grades', () => {
    expect(faultsWith({ scale: 100 * 1.1 })).toEqual([`${DIGITS} scale`])
    const grades = [{ id: 'good', name: { vi: 'Tốt' }, from: NOISE }, { id: 'weak', name: { vi: 'Yếu' }, from: 0 }]
    expect(faultsWith({ grades })).toEqual([`${DIGITS} grades.0.from`])
  })

  test('params of an aggregation and of a plugin', () => {
    expect(faultsWith({ aggregation: { use: 'sum', params: { x: { y: [NOISE] } } } })).toContain(`${DIGITS} aggregation.params.x.y.0`)
    const method = defineScoringMethod({
      id: 'own', title: { vi: 'x', en: 'x' }, description: { vi: 'x', en: 'x' }, source: 'x', params: paramsOf({ x: numberField }), takes: () => 1, check: () => [],
      expand: ({ x }, { inputs }) => ({ inputs, points: num(x), blank: [{ inputs: inputs.map(({ id }) => id), when: 'any' }], warnings: [], rule: { vi: 'x', en: 'x' } }),
    })
    expect(faultsOfLeaf(typed(10, { method: 'own', params: { x: NOISE } }), [method])).toEqual([`${DIGITS} params.x`])
    // Its rule is a constant.
    expect(faultsOfLeaf(typed(10, { method: 'own', params: { x: 0.8634 } }), [method])).toEqual(['definition-maximum-unreached params', 'definition-part-unused inputs.0'])
  })
})

test('the number that is meant has 15 digits or fewer', () => {
  const [issue] = checkDefinition(indexOf([[share(10, { params: { target: NOISE } })]]), createRegistry())
  expect(issue).toMatchObject({ severity: 'error', indicator: '1.1', params: { value: '0.8634000000000001', meant: '0.8634' } })
})

test('15 digits are enough, wherever the point stands', () => {
  expect(faultsOfLeaf(share(10, { params: { target: 0.123456789012345 } }))).toEqual([])
  expect(faultsOfLeaf(share(10, { params: { target: 0.00012345678 } }))).toEqual([])
})

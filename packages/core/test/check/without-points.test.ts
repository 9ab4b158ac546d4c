import { expect, test } from 'vitest'
import { indicatorsWithoutPoints } from '../../src/check/without-points.js'
import { compileIndex } from '../../src/engine/compile.js'
import type { IndicatorDefinition } from '../../src/definition/indicator-definition.js'
import { createRegistry } from '../../src/registry/registry.js'
import { faultsOf } from './faults-of.js'
import { deduction, indexOf, input, share, typed } from '../result/typed-index.js'

const registry = createRegistry()
const formula = (expression: string, maxPoints: number, more: object = {}) => ({ method: 'formula', params: { expression }, inputs: [{ ...input('n'), ...more }], maxPoints })
const definition = (last: object) => indexOf([[typed(100), last as never]])
const told = (last: object) => faultsOf(definition(last))

test('a maximum of 0 that is neither a deduction nor information is a fault, and so is a rule that is never above 0', () => {
  const fault = ['definition-points-never nodes.0.children.1.maxPoints']
  expect(told(formula('min(5, n)', 0))).toEqual(fault)
  expect(told(formula('0 * n', 10))).toEqual(fault)
  expect(told(formula('min(0, n)', 10))).toEqual(fault)
  expect(told(formula('-n', 10))).toEqual(fault)
  expect(told(formula('n > 3 ? 0 : -2', 10))).toEqual(fault)
})

test('what can give points, deductions and information are none', () => {
  expect(told(formula('-n', 10, { min: -10 }))).toEqual([])
  expect(told(formula('min(10, n)', 10))).toEqual([])
  expect(told(formula('n > 3 ? 10 : 0', 10))).toEqual([])
  expect(told(share(10))).toEqual([])
  expect(told(deduction(5))).toEqual([])
  expect(told({ ...formula('min(5, n)', 0), information: true })).toEqual([])
})

test('information has a maximum of 0', () => {
  expect(told({ ...formula('min(5, n)', 5), information: true })).toEqual(['definition-invalid-value nodes.0.children.1.maxPoints'])
})

test('a definition that was issued already compiles; its indicators without points are warnings', () => {
  const issued = definition(formula('min(5, n)', 0))
  expect(() => compileIndex(issued, registry)).not.toThrow()
  expect(indicatorsWithoutPoints(issued, registry, 'points-never').map(({ severity, indicator }) => [severity, indicator])).toEqual([['warning', '1.2']])
})

test('a weight under a sum is told', () => {
  const weighted: Partial<IndicatorDefinition> = { ...typed(10), weight: 2 }
  expect(told(weighted)).toEqual(['definition-weight-unused nodes.0.children.1.weight'])
})

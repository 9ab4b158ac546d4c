import { expect, test } from 'vitest'
import { datasetOfRows } from '../../src/dataset/rows.js'
import { hundredfold } from '../../src/numeric/hundredfold.js'
import { isShareSuspected } from '../../src/dataset/share-suspected.js'
import { compileIndex } from '../../src/engine/compile.js'
import { createRegistry } from '../../src/registry/registry.js'
import { indexOf, input } from '../result/typed-index.js'

/** What may be a share is strictly between 0 and 1, where percents up to at least 100 are asked for. */
test.each([
  [0, 100, '%', false], [0.0001, 100, '%', true], [0.85, 100, '%', true], [0.9999, 100, '%', true], [1, 100, '%', false], [1.5, 100, '%', false], [85, 100, '%', false],
  [0.85, 150, ' % ', true], [0.85, 99, '%', false], [0.85, undefined, '%', false], [0.85, 100, 'km', false],
])('%d of at most %s in %s: %s', (value, max, unit, isSuspected) => {
  const asked = input('a', 'number', { unit: { vi: unit }, ...(max === undefined ? {} : { max }) })
  const plan = compileIndex(indexOf([[{ method: 'formula', params: { expression: 'a / 10' }, inputs: [asked], maxPoints: 10 }]]), createRegistry())
  const [planned] = plan.columns
  expect(planned && isShareSuspected(planned, value)).toBe(isSuspected)
  const told = datasetOfRows(plan, [{ code: 'u', values: { '1.1': { a: value } } }]).issues.filter(({ code }) => code === 'value-share-suspected')
  expect(told.map(({ params }) => params['percent'])).toEqual(isSuspected ? [Number((value * 100).toPrecision(12))] : [])
})

test('a hundred times a figure is exact where a product of floating-point numbers is not', () => {
  expect([0.07, 0.29, 0.57, 1e-7].map(hundredfold)).toEqual([7, 29, 57, 0.00001])
})

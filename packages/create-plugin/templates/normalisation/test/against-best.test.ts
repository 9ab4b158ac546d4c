import { createEngine } from '@dti-vn/sdk'
import { rowsOf, smallIndex, smallLevel, smallPlugin } from '@dti-vn/testing'
import { expect, test } from 'vitest'
import { __camel__Plugin } from '../src/index.js'

const engine = createEngine({ plugins: [smallPlugin({ levels: [smallLevel()] }), __camel__Plugin()] })
const rows = rowsOf({ a: { '1.1': { x: 40 } }, b: { '1.1': { x: 80 } }, c: { '1.1': { x: 20 } } })

/** Points of the units a, b, c, of 10. */
function pointsBy(direction: 'up' | 'down') {
  const index = smallIndex({ method: '__id__/against_best', params: { direction }, inputs: ['x'] })
  return engine.score(index, rows, { codeList: 'none' }).units.map(({ points }) => points)
}

// Worked out by hand: 40 / 80 × 10 = 5, 80 / 80 × 10 = 10, 20 / 80 × 10 = 2.5; less is better: 20 / 40 × 10 = 5, 20 / 80 × 10 = 2.5, 20 / 20 × 10 = 10.
test.each([['up', [5, 10, 2.5]], ['down', [5, 2.5, 10]]] as const)('%s', (direction, points) => {
  expect(pointsBy(direction)).toEqual(points)
})

import { createEngine } from '@dti-vn/sdk'
import { rowsOf, smallIndex, smallLevel, smallPlugin } from '@dti-vn/testing'
import { expect, test } from 'vitest'
import { __camel__Plugin } from '../src/index.js'

const engine = createEngine({ plugins: [smallPlugin({ levels: [smallLevel()] }), __camel__Plugin()] })
// Formulas write the id with `_` for every other sign.
const expression = `points * ${'__id__/share_of'.replace(/[^a-z0-9]/g, '_')}(done, planned)`
const index = smallIndex({ method: 'formula', params: { expression }, inputs: ['done', 'planned'] })

// Worked out by hand, of 10 points: 30 / 40 × 10 = 7.5; 50 of 40 are at most all of them; a plan of 0 divides by zero.
test.each([[30, 40, 7.5, 'scored'], [50, 40, 10, 'scored'], [0, 40, 0, 'scored'], [5, 0, 0, 'missing']])('%j of %j', (done, planned, points, state) => {
  const [unit] = engine.score(index, rowsOf({ a: { '1.1': { done, planned } } }), { codeList: 'none' }).units
  expect(unit?.indicators['1.1']).toMatchObject({ points, state })
})

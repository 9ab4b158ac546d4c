import { createEngine } from '@dti-vn/sdk'
import { rowsOf, smallIndex, smallLevel, smallPlugin } from '@dti-vn/testing'
import { expect, test } from 'vitest'
import { __camel__Plugin } from '../src/index.js'

const engine = createEngine({ plugins: [smallPlugin({ levels: [smallLevel()] }), __camel__Plugin()] })
const index = { ...smallIndex(), unitLists: '__id__' }

test('units of the list are known, others leave a warning', () => {
  const result = engine.score(index, rowsOf({ '00001': { '1.1': { awarded: 4 } }, '00009': { '1.1': { awarded: 4 } } }), { period: '2026' })
  expect(result.unitList?.id).toBe('__id__-2026')
  expect(result.issues.filter(({ code }) => code === 'unit-not-in-registry').map(({ unit }) => unit)).toEqual(['00009'])
})

import { createEngine } from '@dti-vn/sdk'
import { smallIndex, smallLevel, smallPlugin } from '@dti-vn/testing'
import { expect, test } from 'vitest'
import { __camel__Plugin, warehouse } from '../src/index.js'

const engine = createEngine({ plugins: [smallPlugin({ levels: [smallLevel()] }), __camel__Plugin()] })
const told = async (index: ReturnType<typeof smallIndex>) => (await warehouse.capability(engine.plan(index))).map(({ code, indicator }) => `${code} ${indicator ?? ''}`)

test('computes what is about one unit, and reports what compares units', async () => {
  expect(await told(smallIndex())).toEqual([])
  expect(await told(smallIndex({ method: 'relative', params: { of: 'value' }, inputs: ['x'] }))).toEqual(['__id__/reference 1.1'])
})

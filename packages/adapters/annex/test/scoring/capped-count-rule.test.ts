import { expect, test } from 'vitest'
import { matched } from '../matched.js'

test.each([
  'Mỗi ứng dụng: 1 điểm, tối đa 5 điểm',
  'Mỗi ứng dụng được 1 điểm, tối đa không quá 5 điểm',
  'Cứ mỗi 01 ứng dụng được tính 1 điểm; tối đa 5 điểm',
  'Được 1 điểm cho mỗi ứng dụng, nhưng không quá điểm tối đa',
  'Mỗi ứng dụng được 1 điểm',
])('%s', (text) => {
  expect(matched(text, 5, 'Số ứng dụng')).toMatchObject({ method: 'capped_count', params: { per_item: 1 }, labels: ['Số ứng dụng'], types: ['integer'] })
})

test.each([
  ['another cap', 'Mỗi ứng dụng: 1 điểm, tối đa 4 điểm'],
  ['two kinds of items', 'Mỗi ứng dụng: 1 điểm; mỗi nền tảng: 2 điểm, tối đa 5 điểm'],
  ['more than two decimals', 'Mỗi ứng dụng: 0,125 điểm, tối đa 5 điểm'],
])('left alone: %s', (_why, text) => {
  expect(matched(text, 5)).toBe('unknown')
})

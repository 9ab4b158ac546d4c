import { expect, test } from 'vitest'
import { matched } from '../matched.js'

const text =
  'a) Hồ sơ trực tuyến (45 điểm): Điểm = a/b × 45. a: Số hồ sơ trực tuyến; b: Tổng số hồ sơ\n' +
  'b) Ứng dụng (tối đa 5 điểm): mỗi ứng dụng được 1 điểm, tối đa 5 điểm'

test('a ratio of 45 points and up to 5 more', () => {
  expect(matched(text, 50)).toMatchObject({
    method: 'sum_of_parts',
    params: {
      parts: [
        { id: 'part_1', max: 45, method: 'ratio', params: { target: 1 }, inputs: ['x1', 'x2'] },
        { id: 'part_2', max: 5, method: 'capped_count', params: { per_item: 1 }, inputs: ['x3'] },
      ],
    },
    labels: ['Số hồ sơ trực tuyến', 'Tổng số hồ sơ', 'Ứng dụng'],
  })
})

test('left alone when the parts do not add up or one is unknown', () => {
  expect(matched(text, 55)).toBe('unknown')
  expect(matched(text.replace('mỗi ứng dụng được 1 điểm', 'xem phụ lục'), 50)).toBe('unknown')
})

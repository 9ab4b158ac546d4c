import { expect, test } from 'vitest'
import { matched } from '../matched.js'

test.each([
  ['Mỗi báo cáo gửi chậm trừ 2 điểm, tối đa 10 điểm', 0],
  ['Mỗi báo cáo gửi chậm bị trừ 2 điểm, trừ tối đa không quá 10 điểm', 0],
  ['Trừ 2 điểm cho mỗi báo cáo gửi chậm; tối đa trừ 10 điểm', -10],
])('%s', (text, max) => {
  expect(matched(text, max, 'Gửi chậm báo cáo')).toMatchObject({ method: 'deduction', params: { per_item: 2, cap: 10 }, labels: ['Gửi chậm báo cáo'] })
})

test.each([
  ['no cap', 'Mỗi báo cáo gửi chậm trừ 2 điểm', 0],
  ['another cap than the printed maximum', 'Mỗi báo cáo gửi chậm trừ 2 điểm, tối đa 10 điểm', -15],
  ['an indicator with points', 'Mỗi báo cáo gửi chậm trừ 2 điểm, tối đa 10 điểm', 10],
])('left alone: %s', (_why, text, max) => {
  expect(matched(text, max)).toBe('unknown')
})

import { expect, test } from 'vitest'
import { matched } from '../matched.js'

test('the phrase of a real set', () => {
  expect(matched('Có Trung tâm dữ liệu: 35 điểm', 35)).toEqual({
    method: 'boolean', params: {}, labels: ['Có Trung tâm dữ liệu'], types: ['boolean'], phrase: 'Có Trung tâm dữ liệu: 35 điểm', remarks: [],
  })
})

test.each([
  'Có: 10 điểm; không: 0',
  'Có: 10 điểm, không có: 0 điểm',
  '- Có: điểm tối đa\n- Không: không tính điểm',
  'Điểm tối đa: 10 điểm. Đã ban hành: 10 điểm; chưa ban hành: 0 điểm.',
  'Ban hành đúng hạn được 10 điểm',
])('%s', (text) => {
  expect(matched(text, 10)).toMatchObject({ method: 'boolean' })
})

test('a bare "Có" asks what the name says', () => {
  expect(matched('Có: 10 điểm; không: 0', 10, 'Ban hành kế hoạch')).toMatchObject({ labels: ['Ban hành kế hoạch'] })
})

test.each([
  ['points below the maximum', 'Có: 5 điểm; không: 0 điểm', 'unknown'],
  ['points above the maximum', 'Có: 15 điểm; không: 0 điểm', 'unknown'],
  ['another maximum in the text', 'Điểm tối đa: 20 điểm. Có: 10 điểm', 'maximum-differs'],
  ['a condition that is not understood', 'Có: 10 điểm; không: 0 điểm; trừ trường hợp bất khả kháng', 'unknown'],
  ['no question', 'Xem phụ lục 2: 10 điểm', 'unknown'],
  ['nothing', '', 'empty'],
])('left alone: %s', (_why, text, reason) => {
  expect(matched(text, 10)).toBe(reason)
})

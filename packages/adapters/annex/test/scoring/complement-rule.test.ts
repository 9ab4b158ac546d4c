import { expect, test } from 'vitest'
import { matched } from '../matched.js'

test.each([
  'Điểm = (tổng số hồ sơ - số hồ sơ quá hạn)/tổng số hồ sơ × điểm tối đa',
  'Điểm = ((b - a)/b) × điểm tối đa; a: số hồ sơ quá hạn; b: tổng số hồ sơ',
  'Điểm = (b − a)/b × 20 điểm\na: số hồ sơ quá hạn\nb: tổng số hồ sơ',
])('%s', (text) => {
  expect(matched(text, 20)).toMatchObject({ method: 'complement', params: { target: 1 }, labels: ['số hồ sơ quá hạn', 'tổng số hồ sơ'] })
})

test('with a floor', () => {
  expect(matched('Điểm = (b - a)/b × điểm tối đa. Dưới 80%: 0 điểm. a: số hồ sơ quá hạn; b: tổng số hồ sơ', 20)).toMatchObject({ params: { target: 1, floor: 0.8 } })
})

test('left alone when another total stands below the line', () => {
  expect(matched('Điểm = (tổng số hồ sơ - số hồ sơ quá hạn)/số hồ sơ tiếp nhận × điểm tối đa', 20)).toBe('unknown')
})

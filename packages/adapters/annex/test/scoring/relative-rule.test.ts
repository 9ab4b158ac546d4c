import { expect, test } from 'vitest'
import { matched } from '../matched.js'

test('a value against the largest of all units', () => {
  expect(matched('Điểm = giá trị của đơn vị / giá trị lớn nhất của các đơn vị × điểm tối đa', 10, 'Số lượt')).toMatchObject({
    method: 'relative', params: { of: 'value' }, labels: ['Số lượt'], types: ['number'],
  })
  expect(matched('Điểm = a/a lớn nhất của các đơn vị × điểm tối đa; a: Số lượt hướng dẫn', 10)).toMatchObject({ params: { of: 'value' }, labels: ['Số lượt hướng dẫn'] })
})

test('a ratio against the largest ratio', () => {
  expect(matched('Điểm = (a/b)/(a/b lớn nhất của các đơn vị) × điểm tối đa. Trong đó: a: Số lượt; b: Dân số', 10)).toMatchObject({
    method: 'relative', params: { of: 'ratio' }, labels: ['Số lượt', 'Dân số'],
  })
})

test.each([
  ['two different values', 'Điểm = số lượt của đơn vị / số hộ lớn nhất của các đơn vị × điểm tối đa'],
  ['the lowest counts', 'Điểm = giá trị nhỏ nhất / giá trị của đơn vị × điểm tối đa'],
])('left alone: %s', (_why, text) => {
  expect(matched(text, 10)).toBe('unknown')
})

import { expect, test } from 'vitest'
import { parseAmount } from '../../src/scoring/amount.js'

test.each([
  ['12', 12], ['12,5', 12.5], ['0,005', 0.005], ['12.5', 12.5], ['1.000', 1000], ['1.234,5', 1234.5], ['007', 7],
])('%s is read', (text, value) => {
  expect(parseAmount(text)).toBe(value * 1_000_000)
})

test.each(['1,000', '1.2345', '0.005', '1.000.00', '', '-1', '1e3', '99999999', 'năm'])('%s could be another number or is none', (text) => {
  expect(parseAmount(text)).toBeUndefined()
})

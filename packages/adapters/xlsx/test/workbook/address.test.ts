import { describe, expect, test } from 'vitest'
import { cellAddress, columnLetters, onSheet, parseAddress, rangeAddress } from '../../src/workbook/address.js'

// Z is the 26th letter; AA follows; ZZ is 26 × 26 + 26 = 702; XFD is the last column of the format.
const KNOWN = [[1, 'A'], [26, 'Z'], [27, 'AA'], [52, 'AZ'], [702, 'ZZ'], [703, 'AAA'], [16_384, 'XFD']] as const

describe('addresses', () => {
  test.each(KNOWN)('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters)
    expect(parseAddress(`${letters}7`)).toEqual({ row: 7, column })
  })

  test('cells and ranges', () => {
    expect(cellAddress(2, 3)).toBe('C2')
    expect(rangeAddress(1, 1, 2, 3)).toBe('A1:C2')
    expect(onSheet("Hương Khê's", 'A1')).toBe("'Hương Khê''s'!A1")
  })

  test.each(['', 'A', '1', 'a1', 'A0', 'XFE1', 'A1048577', '$A$1', 'AAAA1'])('"%s" is no address', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })

  test.each([0, 16_385, 1.5, Number.NaN])('there is no column %d', (column) => {
    expect(() => columnLetters(column)).toThrow(RangeError)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sheetNames } from '../../src/workbook/sheet-name.js'

describe('names of sheets', () => {
  test('forbidden signs, repeated and long names', () => {
    expect(sheetNames(['1/2: [x]?', 'Kết quả', 'KẾT QUẢ', '', 'History', "'a'"])).toEqual(['1-2- -x--', 'Kết quả', 'KẾT QUẢ (2)', '_', 'History_', 'a'])
    const [first, second] = sheetNames(['x'.repeat(40), 'x'.repeat(50)])
    expect([first, second]).toEqual(['x'.repeat(31), `${'x'.repeat(27)} (2)`])
  })

  test('are always accepted by Excel and unique', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 40 }), (wanted) => {
        const names = sheetNames(wanted)
        expect(names).toHaveLength(wanted.length)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
        for (const name of names) {
          expect(name).toMatch(/^[^[\]:*?/\\']([^[\]:*?/\\]*[^[\]:*?/\\'])?$/s)
          expect(name.length).toBeLessThanOrEqual(31)
        }
      }),
    )
  })
})

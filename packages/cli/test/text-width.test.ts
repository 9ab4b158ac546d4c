import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { mostColumns, widthOfAll } from '../src/output/text-width.js'

const VIETNAMESE = 'Phường Trần Phú – “Đường Nguyễn Thị Minh Khai” → 12,5 • ─'

describe('how wide a text is', () => {
  test('what no script but ours needs is counted by its length, as string-width counts it', async () => {
    const own = await widthOfAll([VIETNAMESE])
    expect(own).not.toBe(stringWidth)
    expect(own(VIETNAMESE)).toBe(stringWidth(VIETNAMESE))
    const plain = Array.from({ length: 0x2501 }, (_, code) => String.fromCodePoint(code))
    const counted = await Promise.all(plain.map(async (sign) => ((await widthOfAll([sign])) === stringWidth ? [] : [[sign, stringWidth(sign)]])))
    expect(counted.flat().length).toBeGreaterThan(700)
    expect(counted.flat().filter(([, width]) => width !== 1)).toEqual([])
  })

  test.each(['東京', '👩‍👩‍👧', 'e\u0301', '\u00AD', '\u0007', '\u1112\u1161'])('%j among the texts asks string-width', async (text) => {
    expect(await widthOfAll(['a', text])).toBe(stringWidth)
  })

  test('the bound for lines is never below the width, and exact for Vietnamese in both normal forms', () => {
    for (const form of ['NFC', 'NFD']) expect(mostColumns(VIETNAMESE.normalize(form))).toBe(stringWidth(VIETNAMESE))
    expect(mostColumns('\u001b[31mlỗi\u001b[39m')).toBe(3)
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => mostColumns(text) >= stringWidth(text)))
  })
})

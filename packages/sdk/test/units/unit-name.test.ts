import { describe, expect, test } from 'vitest'
import { shownName } from '../../src/units/shown-name.js'
import { sameUnitName } from '../../src/units/unit-name.js'

describe('names of units', () => {
  test.each([
    ['Xã Yên Hòa', 'Xã Yên Hoà', 'place of the tone mark'],
    ['Xã Thuỵ Lôi', 'Xã Thụy Lôi', 'place of the tone mark'],
    ['Xã \u00d0ức Thọ', 'Xã \u0110ức Thọ', 'Ð for Đ'],
    ['Xã \u0189ức Thọ', 'Xã \u0110ức Thọ', 'Ɖ for Đ'],
    ['XÃ ĐỨC QUANG', 'Xã Đức Quang', 'case'],
    ['Xã\u00a0 Đức Thịnh ', 'Xã Đức Thịnh', 'spaces'],
    ['Xã Đức Thịnh'.normalize('NFD'), 'Xã Đức Thịnh', 'marks apart'],
    ['Đức Đồng', 'Xã Đức Đồng', 'no kind'],
    ['X. Nghi Xuân', 'Xã Nghi Xuân', 'short kind'],
    ['P.Thành Sen', 'Phường Thành Sen', 'short kind without a space'],
    ['TX Hồng Lĩnh', 'Thị xã Hồng Lĩnh', 'short kind'],
    ['TP. Hà Tĩnh', 'Thành phố Hà Tĩnh', 'short kind'],
    ['T.T. Phố Châu', 'Thị trấn Phố Châu', 'short kind with points'],
    ['Phương Mỹ', 'Xã Phương Mỹ', 'a name that begins like a kind'],
    ['Xã Mai\u200b Hoa', 'Xã Mai Hoa', 'a sign that is not seen beside a space'],
  ])('%s is %s (%s)', (a, b) => {
    expect([sameUnitName(a, b), sameUnitName(b, a)]).toEqual([true, true])
  })

  test.each([
    ['Xã Tứ Mĩ', 'Xã Tứ Mỹ', 'i for y'],
    ['Xã Trần Phú', 'Phường Trần Phú', 'kind'],
    ['Xã Đức Thọ', 'Thị trấn Đức Thọ', 'kind'],
    ['Xa Duc Tho', 'Xã Đức Thọ', 'no marks'],
    ['Xã Đức Thọ', 'Xã Đức Thọ 1', 'a word more'],
    ['\u0425\u00e3 Mai Hoa', 'Xã Mai Hoa', 'Cyrillic Х'],
    ['Phường Mỹ', 'Xã Phương Mỹ', 'a kind with its mark'],
    ['', 'Xã Mai Hoa', 'nothing'],
  ])('%s is not %s (%s)', (a, b) => {
    expect([sameUnitName(a, b), sameUnitName(b, a)]).toEqual([false, false])
  })

  test('characters that no Vietnamese name has are shown with their code points', () => {
    expect(shownName('Xã Tứ Mĩ')).toBe('Xã Tứ Mĩ')
    expect(shownName('Xã Sơn Kim 1')).toBe('Xã Sơn Kim 1')
    expect(shownName('\u0425ã Mai Hoa')).toBe('\u0425ã Mai Hoa [\u0425 = U+0425]')
    expect(shownName('Xã\u200bMai Hoa')).toBe('Xã\u200bMai Hoa [U+200B]')
  })
})

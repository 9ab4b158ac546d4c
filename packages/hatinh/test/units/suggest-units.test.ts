import { describe, expect, it } from 'vitest'
import { suggestUnits, unitsOf, type CodeListId, type SuggestOptions } from '../../src/units/index.js'

const brief = (list: CodeListId, text: string, options?: SuggestOptions) => suggestUnits(list, text, options).map(({ unit, reason }) => [unit.fullName, reason])
const first = (list: CodeListId, text: string) => brief(list, text)[0]

describe('suggestUnits', () => {
  it.each([
    ['Hòa Hải', 'exact-name'],
    ['hòa hải', 'exact-name'],
    ['XÃ HÒA HẢI', 'exact-name'],
    ['Xã Hòa Hải'.normalize('NFD'), 'exact-name'],
    ['\u200b\u00a0Xã\u00a0Hòa  Hải\ufeff', 'exact-name'],
    ['X.Hòa Hải', 'exact-name'],
    ['Hoà Hải', 'tone-mark-position'],
    ['Xã Hoà Hải'.normalize('NFD'), 'tone-mark-position'],
    ['xa hoa hai', 'same-without-diacritics'],
    ['Hòa Hảii', 'close'],
    ['Hòa Hiả', 'close'],
    ['18508', 'exact-code'],
  ])('reads %j as Xã Hòa Hải: %s', (text, reason) => {
    expect(first('hatinh-2020', text)).toEqual(['Xã Hòa Hải', reason])
  })

  it.each([
    ['Lâm Trung Thuỷ', 'Xã Lâm Trung Thủy', 'tone-mark-position'],
    ['Phường Thạch Qúy', 'Phường Thạch Quý', 'tone-mark-position'],
    ['phuong tran phu', 'Phường Trần Phú', 'same-without-diacritics'],
    ['dau lieu', 'Phường Đậu Liêu', 'same-without-diacritics'],
    ['TT. Đức Thọ', 'Thị trấn Đức Thọ', 'exact-name'],
    ['H. Đức Thọ', 'Huyện Đức Thọ', 'exact-name'],
    ['TX Kỳ Anh', 'Thị xã Kỳ Anh', 'exact-name'],
    ['huyện Kỳ Anh', 'Huyện Kỳ Anh', 'exact-name'],
    ['TP.Hà Tĩnh', 'Thành phố Hà Tĩnh', 'exact-name'],
    ['tinh ha tinh', 'Tỉnh Hà Tĩnh', 'same-without-diacritics'],
    ['Kì Trinh', 'Phường Kỳ Trinh', 'close'],
  ])('puts first for %j: %s', (text, name, reason) => {
    expect(first('hatinh-2020', text)).toEqual([name, reason])
  })

  it('shows both units where the name fits two, the named kind first and marked', () => {
    expect(brief('hatinh-2020', 'Ha Tinh').slice(0, 2)).toEqual([
      ['Tỉnh Hà Tĩnh', 'same-without-diacritics'],
      ['Thành phố Hà Tĩnh', 'same-without-diacritics'],
    ])
    expect(suggestUnits('hatinh-2020', 'TX Kỳ Anh').slice(0, 2).map(({ unit, sameKind }) => [unit.code, sameKind])).toEqual([
      ['449', true],
      ['447', false],
    ])
    expect(suggestUnits('hatinh-2020', 'Kỳ Anh').slice(0, 2).map(({ sameKind }) => sameKind)).toEqual([null, null])
  })

  it('prefers the name with fewer marks astray', () => {
    const found = suggestUnits('hatinh-2020', 'Thach Hạ').slice(0, 2)
    expect(found.map(({ unit, distance }) => [unit.fullName, distance])).toEqual([
      ['Xã Thạch Hạ', 1],
      ['Huyện Thạch Hà', 2],
    ])
  })

  it('takes the beginning of a name from two letters on', () => {
    expect(brief('hatinh-2025-07', 'Sơn Kim').slice(0, 2)).toEqual([
      ['Xã Sơn Kim 1', 'prefix'],
      ['Xã Sơn Kim 2', 'prefix'],
    ])
    expect(brief('hatinh-2025-07', 'Bắc Hồng')).toEqual([['Phường Bắc Hồng Lĩnh', 'prefix']])
    expect(brief('hatinh-2025-07', 'S')).toEqual([])
  })

  it('answers from the list asked: a source slip there is found by the right spelling', () => {
    expect(first('hatinh-2025-01', 'Xã Cổ Đạm')).toEqual(['Xã Cỗ Đạm', 'same-without-diacritics'])
    expect(first('hatinh-2025-07', 'Xã Yên Hòa')).toEqual(['Xã Yên Hoà', 'tone-mark-position'])
    expect(suggestUnits('hatinh-2025-07', 'TX Kỳ Anh')[0]).toMatchObject({ unit: { fullName: 'Xã Kỳ Anh' }, sameKind: false })
  })

  it('finds every unit by its own full name, at distance 0', { timeout: 30_000 }, () => {
    for (const list of ['hatinh-2020', 'hatinh-2025-01', 'hatinh-2025-07'] as const) {
      for (const unit of unitsOf(list)) {
        const exact = suggestUnits(list, unit.fullName, { limit: 300 }).filter(({ reason }) => reason === 'exact-name')
        expect(exact[0]).toMatchObject({ sameKind: true, distance: 0 })
        expect(exact.map((one) => one.unit)).toContain(unit)
      }
    }
  })

  it('only ever suggests: a list, each with its reason, also when one unit fits exactly', () => {
    const found = suggestUnits('hatinh-2025-07', 'Phường Trần Phú')
    expect(Array.isArray(found)).toBe(true)
    expect(found[0]).toEqual({ unit: expect.objectContaining({ code: '18100' }) as unknown, reason: 'exact-name', distance: 0, sameKind: true })
    expect(brief('hatinh-2025-07', 'Phường Thạch Hạ').every(([, reason]) => reason !== 'exact-name')).toBe(true)
  })

  it('narrows by level and limit', () => {
    expect(brief('hatinh-2020', 'Hà Tĩnh', { level: 'province' })).toEqual([['Tỉnh Hà Tĩnh', 'exact-name']])
    expect(suggestUnits('hatinh-2020', 'Sơn', { limit: 2 })).toHaveLength(2)
    expect(suggestUnits('hatinh-2020', 'Sơn')).toHaveLength(5)
    expect(() => suggestUnits('hatinh-2020', 'Sơn', { limit: 0 })).toThrow(expect.objectContaining({ code: 'bad-limit' }))
  })

  it.each(['', ' \u00a0', 'Quy Nhơn', '18448', '99999', 'x'.repeat(101), '\u0301'])('suggests nothing for %j', (text) => {
    expect(suggestUnits('hatinh-2025-07', text)).toEqual([])
  })
})

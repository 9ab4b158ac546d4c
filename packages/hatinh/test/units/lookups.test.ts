import { describe, expect, expectTypeOf, it } from 'vitest'
import { parentOf, suggestUnits, successors, unitByCode, unitsOf, type CodeListId } from '../../src/units/index.js'

describe('lookups', () => {
  it('find a unit by the pair of list and code only', () => {
    expect(unitByCode('hatinh-2020', '18070')?.fullName).toBe('Phường Trần Phú')
    expect(unitByCode('hatinh-2025-01', '18070')).toBeUndefined()
    expect(unitByCode('hatinh-2020', ' 18070')).toBeUndefined()
    expectTypeOf(unitByCode).parameter(0).toEqualTypeOf<CodeListId>()
  })

  it('list the units of a level and below a parent', () => {
    expect(unitsOf('hatinh-2020', { level: 'district' })).toHaveLength(13)
    expect(unitsOf('hatinh-2025-01', { parent: '448' })).toEqual([])
    // 27 communes in the enlarged city: 13 + 14 moved in, as published in 2024.
    expect(unitsOf('hatinh-2025-01', { parent: '436' })).toHaveLength(27)
    expect(unitsOf('hatinh-2025-07', { parent: '42', level: 'commune' })).toHaveLength(69)
  })

  it('go up one level at a time, and straight to the province since July 2025', () => {
    expect(parentOf('hatinh-2025-01', '18598')?.fullName).toBe('Thành phố Hà Tĩnh')
    expect(parentOf('hatinh-2020', '18598')?.fullName).toBe('Huyện Lộc Hà')
    expect(parentOf('hatinh-2025-01', '436')?.code).toBe('42')
    expect(parentOf('hatinh-2025-07', '18100')?.code).toBe('42')
    expect(parentOf('hatinh-2025-07', '42')).toBeUndefined()
    expect(parentOf('hatinh-2025-07', '436')).toBeUndefined()
  })

  it('refuse an unknown list in both languages', () => {
    const unknown = 'hatinh-2019' as CodeListId
    const calls = [() => unitByCode(unknown, '42'), () => unitsOf(unknown), () => parentOf(unknown, '42'), () => suggestUnits(unknown, 'x'), () => successors(unknown, '42', 'hatinh-2020')]
    for (const call of calls) {
      expect(call).toThrow(RangeError)
      expect(call).toThrow(/Không có bảng mã.*"hatinh-2019".*There is no code list.*hatinh-2020, hatinh-2025-01, hatinh-2025-07/)
      expect(call).toThrow(expect.objectContaining({ code: 'unknown-code-list' }))
    }
  })
})

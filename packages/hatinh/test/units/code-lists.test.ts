import { describe, expect, it } from 'vitest'
import { codeListAt, codeListById, codeLists, unitByCode, unitKinds, unitsOf, type CodeListId, type UnitKind } from '../../src/units/index.js'

const count = (list: CodeListId, kind: UnitKind) => unitsOf(list).filter((unit) => unit.kind === kind).length
const communes = (list: CodeListId) => unitsOf(list, { level: 'commune' })

describe('code lists', () => {
  it('hold the counts of each period (statistics office; July 2025: Resolution 1665/NQ-UBTVQH15 art. 1(68), 60 xã + 9 phường)', () => {
    const kinds: UnitKind[] = ['tinh', 'thanh-pho', 'thi-xa', 'huyen', 'xa', 'phuong', 'thi-tran']
    const counts = (list: CodeListId) => kinds.map((kind) => count(list, kind))
    expect(counts('hatinh-2020')).toEqual([1, 1, 2, 10, 182, 21, 13])
    expect(counts('hatinh-2025-01')).toEqual([1, 1, 2, 9, 170, 25, 14])
    expect(counts('hatinh-2025-07')).toEqual([1, 0, 0, 0, 60, 9, 0])
    expect(codeLists.map((list) => communes(list.id).length)).toEqual([216, 209, 69])
  })

  it.each(codeLists)('$id has each code once, every parent, and names in NFC', ({ id, units }) => {
    expect(new Set(units.map((unit) => unit.code)).size).toBe(units.length)
    for (const unit of units) {
      const above = unit.parent === null ? undefined : unitByCode(id, unit.parent)
      expect(unit.level).toBe(unitKinds[unit.kind].level)
      expect(above?.level).toBe(unit.level === 'province' ? undefined : unit.level === 'district' || id === 'hatinh-2025-07' ? 'province' : 'district')
      expect(unit.fullName).toBe(unit.fullName.normalize('NFC').trim())
      expect(unit.list).toBe(id)
    }
  })

  it('use every code of July 2025 a second time, 57 of them for another full name', () => {
    const older = codeLists.filter((list) => list.id !== 'hatinh-2025-07')
    const reused = communes('hatinh-2025-07').filter((unit) => older.some((list) => unitByCode(list.id, unit.code) !== undefined))
    const renamed = reused.filter((unit) => older.every((list) => unitByCode(list.id, unit.code)?.fullName !== unit.fullName))
    expect([reused.length, renamed.length]).toEqual([69, 57])
    expect(unitByCode('hatinh-2025-01', '18100')?.fullName).toBe('Phường Thạch Hạ')
    expect(unitByCode('hatinh-2025-07', '18100')?.fullName).toBe('Phường Trần Phú')
  })

  it('give 22 communes of July 2025 the full name of an older commune with another code', () => {
    const older = communes('hatinh-2025-01')
    const namesakes = communes('hatinh-2025-07').filter((unit) => older.some((old) => old.fullName === unit.fullName && old.code !== unit.code))
    expect(namesakes).toHaveLength(22)
  })

  it('do not revive 18448 Bình Lộc in early 2025, and say why', () => {
    expect(unitByCode('hatinh-2025-01', '18448')).toBeUndefined()
    expect(communes('hatinh-2025-01').some((unit) => unit.name === 'Bình Lộc')).toBe(false)
    expect(codeListById('hatinh-2025-01').notes.map((note) => note.code)).toContain('18448')
  })

  it('keep the spelling slips of their sources and note them', () => {
    const noted = (list: CodeListId) => codeListById(list).notes.map(({ code }) => unitByCode(list, code)?.name)
    expect(noted('hatinh-2020')).toEqual(['Cỗ Đạm', 'Cẩm Vĩnh'])
    expect(noted('hatinh-2025-07')).toEqual(['Yên Hoà'])
  })

  it('claim a legal text as verified only where it was read', () => {
    expect(codeLists.map(({ legalBasis }) => [legalBasis.number, legalBasis.verified])).toEqual([
      ['819/NQ-UBTVQH14', false],
      ['1283/NQ-UBTVQH15', false],
      ['1665/NQ-UBTVQH15', true],
    ])
    for (const { legalBasis } of codeLists) expect(legalBasis.note === null).toBe(legalBasis.verified)
  })

  it('follow one another without gap or overlap', () => {
    expect(codeLists.map(({ valid }) => [valid.from, valid.to])).toEqual([
      ['2020-01-01', '2024-12-31'],
      ['2025-01-01', '2025-06-30'],
      ['2025-07-01', null],
    ])
  })

  it('are frozen to the leaves', () => {
    for (const list of codeLists) {
      expect([list, list.valid, list.legalBasis.citation, list.units, ...list.units].every((value) => Object.isFrozen(value))).toBe(true)
    }
  })
})

describe('codeListAt', () => {
  it('finds the list of a day, bounds inclusive', () => {
    const days = ['2019-12-31', '2020-01-01', '2024-02-29', '2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01', '2031-01-01']
    expect(days.map((day) => codeListAt(day)?.id)).toEqual([
      undefined,
      ...Array<string>(3).fill('hatinh-2020'),
      ...Array<string>(2).fill('hatinh-2025-01'),
      ...Array<string>(2).fill('hatinh-2025-07'),
    ])
  })

  it.each(['2025', '2025-7-1', '01/07/2025', '2025-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00', ''])('refuses %j', (text) => {
    expect(() => codeListAt(text)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'bad-date' }))
  })
})

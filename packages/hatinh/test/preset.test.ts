import { createEngine, type MisuseError, type UnitRecord } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { codeLists, hatinh, unitsOf } from '../src/index.js'

const engine = createEngine({ plugins: [hatinh()] })
const INDEX = { commune: 'qd2878/commune', district: 'qd2878/district' } as const
type Pair = readonly [code: string, name: string | null]
const records = (units: readonly Pair[]): UnitRecord[] => units.map(([code, name]) => ({ code, name, parent: null, traits: null }))
const found = (list: string, level: 'district' | 'commune', ...units: readonly Pair[]) => engine.checkUnits(INDEX[level], records(units), { codeList: list }).issues()
const refused = (list: string, level: 'district' | 'commune', ...units: readonly Pair[]): MisuseError | undefined => {
  try {
    found(list, level, ...units)
    return undefined
  } catch (error) {
    return error as MisuseError
  }
}

describe('the preset', () => {
  test('has the three levels of the decision, each with its index', () => {
    expect(engine.levels.map(({ id }) => id)).toEqual(['department', 'district', 'commune'])
    expect(engine.indexes.map(({ id, level }) => [id, level])).toEqual([
      ['qd2878/department', 'department'], ['qd2878/district', 'district'], ['qd2878/commune', 'commune'],
    ])
    expect(engine.plugins.map(({ id }) => id)).toEqual(['level-department', 'level-district', 'level-commune', 'hatinh'])
    expect(engine.contributions.unitLists.map(({ id, family }) => [id, family])).toEqual(codeLists.map(({ id }) => [id, 'hatinh']))
  })

  test('every index is sound', () => {
    // A trait that only runs split units by is a note.
    for (const index of engine.indexes) expect(engine.check(index).filter(({ code }) => code !== 'definition-trait-unused')).toEqual([])
  })

  test('two presets in one engine are a conflict of the same ids', () => {
    expect(() => createEngine({ plugins: [hatinh(), hatinh()] })).toThrow(/PLUGIN_DUPLICATE/)
  })
})

describe('the check against a list of units', () => {
  test('216 communes and 13 districts of the old list pass by code and full name', () => {
    // The counts are those in force until 31/12/2024 (seeds/sample/README.md).
    for (const [level, count] of [['commune', 216], ['district', 13]] as const) {
      const units = unitsOf('hatinh-2020', { level })
      expect(units).toHaveLength(count)
      expect(found('hatinh-2020', level, ...units.map(({ code, fullName }) => [code, fullName] as const))).toEqual([])
    }
  })

  test('18448 Bình Lộc is in no list of communes (a known extra unit of other data sets)', () => {
    for (const { id } of codeLists) {
      if (unitsOf(id, { level: 'commune' }).some(({ code }) => code === '18448')) continue
      expect(found(id, 'commune', ['18448', 'Xã Bình Lộc'])).toMatchObject([{ code: 'unit-not-in-registry', severity: 'warning', unit: '18448', params: { code: '18448', list: id } }])
    }
    expect(found('hatinh-2025-01', 'commune', ['18448', 'Xã Bình Lộc'])).toHaveLength(1)
  })

  test('an unknown code with a known name suggests the unit', () => {
    const [issue] = found('hatinh-2020', 'commune', ['99999', 'Phường Trần Phú'])
    expect(issue?.params['nearest']).toContain('18070 Phường Trần Phú')
  })

  test('a name that differs is a warning with the registered one', () => {
    expect(found('hatinh-2020', 'commune', ['18070', 'Xã Trần Phú'])).toMatchObject([
      { code: 'unit-name-differs', severity: 'warning', unit: '18070', params: { name: 'Xã Trần Phú', expected: 'Phường Trần Phú' } },
    ])
  })

  test('the same name in NFD or with spaces around is the same', () => {
    expect(found('hatinh-2020', 'commune', ['18070', 'Phường Trần Phú'.normalize('NFD')])).toEqual([])
    expect(found('hatinh-2020', 'commune', ['18070', ' Phường Trần Phú '])).toEqual([])
  })

  test('a code alone that another list gives to another unit is told', () => {
    expect(found('hatinh-2020', 'commune', ['18073', null])).toMatchObject([{ code: 'units-unnamed', severity: 'warning', params: { codes: ['18073'] } }])
  })

  test('a code of another level is not one of this level', () => {
    expect(found('hatinh-2020', 'commune', ['436', 'Thành phố Hà Tĩnh'])).toMatchObject([{ code: 'unit-not-in-registry' }])
  })

  test('a level that the list no longer has: its units are those of an earlier list, anything else is unknown', () => {
    expect(unitsOf('hatinh-2025-07', { level: 'district' })).toEqual([])
    expect(refused('hatinh-2025-07', 'district', ['436', 'Thành phố Hà Tĩnh'])?.issues).toMatchObject([{ code: 'unit-of-another-list', unit: '436' }])
    expect(found('hatinh-2025-07', 'district', ['nonsense', 'y'])).toMatchObject([{ code: 'unit-not-in-registry', unit: 'nonsense' }])
  })

  test('a code and name of another list refuse the run and name that list, also where the code is in no other; a code alone is a warning', () => {
    // Since July 2025 code 18073 is Phường Thành Sen, before it was Phường Nam Hà; 18070 is no code any more (Resolution 1665/NQ-UBTVQH15).
    const error = refused('hatinh-2025-07', 'commune', ['18073', 'Phường Nam Hà'], ['18070', 'P. Trần Phú'], ['18100', 'Phường Trần Phú'])
    expect([error?.code, error?.message]).toEqual(['UNITS_OF_ANOTHER_LIST', expect.stringContaining('[unit-of-another-list] Units of the list hatinh-2020, which are not of the list in use, hatinh-2025-07 (2)')])
    expect(error?.issues.map(({ unit, params }) => [unit, params['expected']])).toEqual([['18073', 'Phường Thành Sen'], ['18070', { vi: 'không có', en: 'no unit' }]])
    expect(found('hatinh-2025-07', 'commune', ['18070', null])).toMatchObject([{ code: 'unit-not-in-registry', params: { nearest: expect.arrayContaining(['18070 Phường Trần Phú (hatinh-2020)']) as unknown } }])
  })

  // The list of 2020 is in force until 31/12/2024, that of July 2025 from then on; the commune index until 30/06/2025.
  test.each([
    [{ period: '2023' }, '18073', 'Phường Thành Sen', "period: '2025', outsideValidity: \"…\"", '--period 2025 --outside-validity "…"'],
    [{ period: '2025-H1' }, '18073', 'Phường Thành Sen', "period: '2025', outsideValidity: \"…\"", '--period 2025 --outside-validity "…"'],
    [{ period: '2025', outsideValidity: 'x' }, '18073', 'Phường Nam Hà', "period: '2024'", '--period 2024'],
    [{ codeList: 'hatinh-2025-07' }, '18073', 'Phường Nam Hà', "codeList: 'hatinh-2020'", '--code-list hatinh-2020'],
    [{ codeList: 'hatinh-2020', period: '2024' }, '18073', 'Phường Thành Sen', "codeList: 'hatinh-2025-07', period: '2025', outsideValidity: \"…\"", '--code-list hatinh-2025-07 --period 2025 --outside-validity "…"'],
  ])('the refusal of units of another list names options that work: %j %s %s', (options, code, name, inCode, typedOptions) => {
    const check = (more: object) => engine.checkUnits(INDEX.commune, records([[code, name]]), more)
    let error: MisuseError | undefined
    try {
      check(options)
    } catch (thrown) {
      error = thrown as MisuseError
    }
    expect([error?.message, error?.commandText.en].map((text) => / use ([^;.]*(?:"…")?)\.$/.exec(text ?? '')?.[1])).toEqual([inCode, typedOptions])
    const pairs = inCode.split(', ').map((pair) => pair.split(': ').map((part) => part.replace(/^['"]|['"]$/g, '')) as [string, string])
    expect(check(Object.fromEntries(pairs)).issues()).toEqual([])
  })

  test.each(['__proto__', 'constructor', ''])('hostile code %j is unknown', (code) => {
    expect(found('hatinh-2020', 'commune', [code, null])).toMatchObject([{ code: 'unit-not-in-registry', unit: code }])
  })
})

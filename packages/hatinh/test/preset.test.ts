import { createEngine, type Dataset } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { codeLists, hatinh, registryCheck, unitsOf } from '../src/index.js'

const engine = createEngine({ plugins: [hatinh()] })
const datasetOf = (units: readonly (readonly [code: string, name: string | null])[]): Dataset => ({
  units: units.map(([code, name]) => ({ code, name, parent: null, traits: null })), columns: [], hasTraits: false, rejected: [], approved: [], issues: [],
})
const found = (list: Parameters<typeof registryCheck>[0], level: 'district' | 'commune', ...units: readonly (readonly [string, string | null])[]) =>
  registryCheck(list, level)(datasetOf(units))

describe('the preset', () => {
  test('has the three levels of the decision, each with its index', () => {
    expect(engine.levels.map(({ id }) => id)).toEqual(['department', 'district', 'commune'])
    expect(engine.indexes.map(({ id, level }) => [id, level])).toEqual([
      ['qd2878/department', 'department'], ['qd2878/district', 'district'], ['qd2878/commune', 'commune'],
    ])
    expect(engine.plugins.map(({ id }) => id)).toEqual(['level-department', 'level-district', 'level-commune'])
  })

  test('every index is sound', () => {
    for (const index of engine.indexes) expect(engine.check(index)).toEqual([])
  })

  test('two presets in one engine are a conflict of the same ids', () => {
    expect(() => createEngine({ plugins: [hatinh(), hatinh()] })).toThrow(/PLUGIN_DUPLICATE/)
  })
})

describe('the check against a code list', () => {
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
    expect(found('hatinh-2020', 'commune', ['18070', 'Phường Trần Phú'.normalize('NFD')], ['18073', null])).toEqual([])
    expect(found('hatinh-2020', 'commune', ['18070', ' Phường Trần Phú '])).toEqual([])
  })

  test('a code of another level is not one of this level', () => {
    expect(found('hatinh-2020', 'commune', ['436', 'Thành phố Hà Tĩnh'])).toMatchObject([{ code: 'unit-not-in-registry' }])
  })

  test('a level that the list does not have is not checked', () => {
    expect(unitsOf('hatinh-2025-07', { level: 'district' })).toEqual([])
    expect(found('hatinh-2025-07', 'district', ['436', 'x'], ['nonsense', 'y'])).toEqual([])
  })

  test.each(['__proto__', 'constructor', ''])('hostile code %j is unknown', (code) => {
    expect(found('hatinh-2020', 'commune', [code, null])).toMatchObject([{ code: 'unit-not-in-registry', unit: code }])
  })
})

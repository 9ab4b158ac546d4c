import { expect, expectTypeOf, test } from 'vitest'
import { decision } from '../../src/decision-2878/index.js'
import { communeTable } from '../../src/decision-2878/commune/index.js'
import { departmentTable } from '../../src/decision-2878/department/index.js'
import { districtTable } from '../../src/decision-2878/district/index.js'
import { defineIndex, type IndexValues } from '../../src/definition/define.js'

const shared = {
  name: { vi: 'Bộ chỉ số' },
  edition: '2023',
  valid: { from: '2023-11-07', to: null },
  decision,
  authority: 'reconstructed',
  scale: 1000,
} as const

const commune = defineIndex({ ...shared, ...communeTable, id: 'qd2878/commune' })
const district = defineIndex({ ...shared, ...districtTable, id: 'qd2878/district' })
const department = defineIndex({ ...shared, ...departmentTable, id: 'qd2878/department' })

type Commune = IndexValues<typeof commune>
type District = IndexValues<typeof district>
type Department = IndexValues<typeof department>

test('codes and input ids stay literal', () => {
  expectTypeOf<keyof NonNullable<Commune['1.2']>>().toEqualTypeOf<'steering_meetings'>()
  expectTypeOf<keyof NonNullable<Commune['1.6']>>().toEqualTypeOf<'hamlets_with_online_group' | 'hamlets_total'>()
  expectTypeOf<Extract<NonNullable<Commune['1.1']>['steering_head'], string>>().toEqualTypeOf<'head' | 'deputy' | 'none' | '' | 'NA'>()
  expectTypeOf<keyof NonNullable<District['6.19']>>().toEqualTypeOf<'late_reports'>()
  expectTypeOf<keyof NonNullable<Department['7.16']>>().toEqualTypeOf<'awarded_points'>()
  expectTypeOf<'9.1' extends keyof Commune ? true : false>().toEqualTypeOf<false>()
  expect(commune.nodes).toHaveLength(8)
  expect(district.nodes).toHaveLength(8)
  expect(department.nodes).toHaveLength(7)
})

test('a wrong code, input or value does not compile', () => {
  const right: Commune = { '1.2': { steering_meetings: 4 }, '1.1': { steering_head: 'head' } }
  // @ts-expect-error no such input
  const wrongInput: Commune = { '1.2': { meetings: 4 } }
  // @ts-expect-error no such indicator
  const wrongCode: Commune = { '9.1': { steering_meetings: 4 } }
  // @ts-expect-error no such option
  const wrongOption: Commune = { '1.1': { steering_head: 'chief' } }
  expect([right, wrongInput, wrongCode, wrongOption]).toHaveLength(4)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dti, file, folder } from './run-cli.js'

// Counts of units: resolutions 819/NQ-UBTVQH14, 1283/NQ-UBTVQH15 and 1665/NQ-UBTVQH15 as packages/hatinh records them: 216, 209 and 69 communes.
describe('units', () => {
  test('lists the lists with their days and counts', async () => {
    const { code, out } = await dti(['units', '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toMatch(/hatinh-2020 +from 2020-01-01 to 2024-12-31 +1 province, 13 districts, 216 communes/)
    expect(out).toMatch(/hatinh-2025-01 +from 2025-01-01 to 2025-06-30 +1 province, 12 districts, 209 communes/)
    expect(out).toMatch(/hatinh-2025-07 +from 2025-07-01 until now +1 province, 69 communes/)
  })

  test('shows what became of a commune, and where a new one comes from', async () => {
    // Article 1 clause 21 of 1665/NQ-UBTVQH15: Việt Xuyên (18601) was made of the communes 18601 and 18625.
    const { out } = await dti(['units', '--map', '--unit', '18625', '--format', 'csv', '--lang', 'en'])
    const [header, ...rows] = out.trim().split('\n').map((line) => line.split(','))
    expect(header?.slice(0, 8)).toEqual(['from_list', 'from_code', 'from_name', 'to_list', 'to_code', 'to_name', 'change', 'part'])
    expect(rows.map((row) => [row[0], row[1], row[3], row[4], row[6], row[7]])).toEqual([['hatinh-2025-01', '18625', 'hatinh-2025-07', '18601', 'merged', 'whole']])
    const origins = await dti(['units', '--map', '--unit', '18601', '--format', 'json'])
    const { rows: pairs } = JSON.parse(origins.out) as { rows: { from: { code: string }; to: { code: string } }[] }
    expect(pairs.map(({ from, to }) => [from.code, to.code])).toEqual([['18601', '18601'], ['18625', '18601']])
  })

  test('a map names every old commune of the list, over one step or two', async () => {
    for (const [from, count] of [['hatinh-2020', 216], ['hatinh-2025-01', 209]] as const) {
      const { out } = await dti(['units', '--map', '--old-list', from, '--new-list', 'hatinh-2025-07', '--format', 'json'])
      const { rows } = JSON.parse(out) as { rows: { from: { code: string }; to: { code: string } }[] }
      expect([new Set(rows.map((row) => row.from.code)).size, new Set(rows.map((row) => row.to.code)).size]).toEqual([count, 69])
    }
  })

  test('goes into a file', async () => {
    const out = join(folder(), 'map.csv')
    expect((await dti(['units', '--map', '--format', 'csv', '--out-profile', 'excel-vi', '--out', out])).code).toBe(0)
    expect(readFileSync(out, 'utf8').split('\r\n')[0]).toMatch(/^\ufefffrom_list;from_code;/)
  })

  // The same resolutions; 18073 is Phường Thành Sen of the province 42 since 1 July 2025.
  test('lists the units of one list', async () => {
    const { out } = await dti(['units', '--list', 'hatinh-2025-07', '--only-level', 'commune', '--format', 'csv'])
    const [header, ...rows] = out.trim().split('\n')
    expect([header, rows.length]).toEqual(['level,unit_code,unit_name,parent_code', 69])
    expect(rows).toContain('commune,18073,Phường Thành Sen,42')
    expect((await dti(['units', '--list', 'hatinh-2025-07', '--unit', '18073', '--lang', 'en'])).out.split('\n').map((line) => line.split(/ {2,}/))).toContainEqual(['18073', 'Phường Thành Sen', '42', 'commune'])
    expect(JSON.parse((await dti(['units', '--list', 'hatinh-2020', '--unit', '18070', '--format', 'json'])).out)).toMatchObject({ schema: 'dti-vn.unit-list/1', list: { id: 'hatinh-2020' }, units: [{ code: '18070', level: 'commune', parent: '436' }] })
  })

  test('a traits file to fill in is an error as long as it is not filled in, and then is read', async () => {
    const out = join(folder(), 'traits.csv')
    const { code, err } = await dti(['units', '--list', 'hatinh-2020', '--traits-template', '--unit', '18070', '--out', out, '--lang', 'en'])
    expect(code).toBe(0)
    expect(err).toContain('has_markets:')
    const template = readFileSync(out, 'utf8')
    expect(template).toBe('level,unit_code,unit_name,parent_code,traits\ncommune,18070,Phường Trần Phú,436,?\n')
    const score = (traits: string) => dti(['score', '--level', 'commune', '--period', '2023', '--data', file('data.csv', 'unit_code,unit_name,1.2\n18070,Phường Trần Phú,3\n'), '--traits', traits, '--lang', 'en'])
    const unfilled = await score(out)
    expect([unfilled.code, unfilled.err.includes('[trait-unknown]')]).toEqual([1, true])
    expect((await score(file('traits.csv', template.replace('?', 'has_markets')))).code).toBe(0)
  })

  test('a whole list has no rows of levels without traits in the template', async () => {
    const { out } = await dti(['units', '--list', 'hatinh-2020', '--traits-template'])
    // 13 districts, 216 communes; the province is no unit of any index.
    expect(out.trim().split('\n')).toHaveLength(1 + 13 + 216)
  })

  test('takes the lists of plugins', async () => {
    const plugin = file('lists.mjs', "export default { kind: 'dti-vn.plugin', apiVersion: 1, id: 'lists', version: '1.0.0', meta: { title: { vi: 'Thử' } }, requires: [], contributions: { unitLists: [{ id: 'tt', family: 't', title: { vi: 'Thử' }, valid: { from: '2020-01-01', to: null }, units: [{ code: 'a', name: 'Xã A', parent: null, level: 'commune' }] }] } }")
    expect((await dti(['units', '--plugin', plugin, '--format', 'csv', '--lang', 'en'])).out).toContain('1 commune')
    expect((await dti(['units', '--plugin', plugin, '--list', 'tt', '--format', 'csv'])).out).toContain('commune,a,Xã A,')
  })

  test.each<[string, string[], RegExp]>([
    ['the lists the wrong way round', ['--map', '--old-list', 'hatinh-2025-07', '--new-list', 'hatinh-2020'], /hatinh-2025-07.*phải có trước.*hatinh-2020/],
    ['one list twice', ['--map', '--old-list', 'hatinh-2020', '--new-list', 'hatinh-2020'], /phải có trước/],
    ['an unknown list', ['--map', '--old-list', 'hatinh'], /hatinh-2020, hatinh-2025-01, hatinh-2025-07/],
    ['a code that only an older list has', ['--map', '--unit', '18070'], /18070.*hatinh-2020/],
    ['traits without a list', ['--traits-template'], /--list/],
    ['a list and a map', ['--list', 'hatinh-2020', '--map'], /--list hoặc --map/],
    ['a level that the list lacks', ['--list', 'hatinh-2025-07', '--only-level', 'district'], /province, commune/],
    ['a template as JSON', ['--list', 'hatinh-2020', '--traits-template', '--format', 'json'], /CSV/],
    ['a unit of no list', ['--unit', '18070'], /--list/],
    ['a list without --map', ['--old-list', 'hatinh-2020'], /--map/],
  ])('misuse: %s', async (_what, args, message) => {
    const { code, out, err } = await dti(['units', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dti, folder } from './run-cli.js'

// Counts of units: resolutions 819/NQ-UBTVQH14, 1283/NQ-UBTVQH15 and 1665/NQ-UBTVQH15 as packages/hatinh records them: 216, 209 and 69 communes.
describe('units', () => {
  test('lists the lists with their days and counts', async () => {
    const { code, out } = await dti(['units', '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toMatch(/hatinh-2020 +from 2020-01-01 to 2024-12-31 +1 provinces, 13 districts, 216 communes/)
    expect(out).toMatch(/hatinh-2025-01 +from 2025-01-01 to 2025-06-30 +1 provinces, 12 districts, 209 communes/)
    expect(out).toMatch(/hatinh-2025-07 +from 2025-07-01 until now +1 provinces, 69 communes/)
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
      const { out } = await dti(['units', '--map', '--from', from, '--to', 'hatinh-2025-07', '--format', 'json'])
      const { rows } = JSON.parse(out) as { rows: { from: { code: string }; to: { code: string } }[] }
      expect([new Set(rows.map((row) => row.from.code)).size, new Set(rows.map((row) => row.to.code)).size]).toEqual([count, 69])
    }
  })

  test('goes into a file', async () => {
    const out = join(folder(), 'map.csv')
    expect((await dti(['units', '--map', '--format', 'csv', '--out-profile', 'excel-vi', '--out', out])).code).toBe(0)
    expect(readFileSync(out, 'utf8').split('\r\n')[0]).toMatch(/^\ufefffrom_list;from_code;/)
  })

  test.each<[string, string[], RegExp]>([
    ['the lists the wrong way round', ['--map', '--from', 'hatinh-2025-07', '--to', 'hatinh-2020'], /hatinh-2025-07.*phải có trước.*hatinh-2020/],
    ['one list twice', ['--map', '--from', 'hatinh-2020', '--to', 'hatinh-2020'], /phải có trước/],
    ['an unknown list', ['--map', '--from', 'hatinh'], /hatinh-2020, hatinh-2025-01, hatinh-2025-07/],
    ['a code that only an older list has', ['--map', '--unit', '18070'], /18070.*hatinh-2020/],
    ['a list without --map', ['--from', 'hatinh-2020'], /--map/],
  ])('misuse: %s', async (_what, args, message) => {
    const { code, out, err } = await dti(['units', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})

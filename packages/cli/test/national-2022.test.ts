import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dti, seed } from './run-cli.js'

interface Unit {
  readonly code: string
  readonly score: number
  readonly rank: number
  readonly points: number
}

const tenThousandths = (decimal: string) => BigInt(Number(decimal).toFixed(4).replace('.', ''))
const published = readFileSync(seed('national-2022/published.csv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','))

describe('the national index of 2022, from the published values of the main indicators', async () => {
  const { code, out } = await dti(['score', '--index', seed('national-2022/index.json'), '--data', seed('national-2022/values.csv'), '--format', 'json'])
  const { units } = JSON.parse(out) as { units: readonly Unit[] }

  test('has no fault', () => {
    expect([code, units.length, published.length]).toEqual([0, 5, 5])
  })

  test.each(published)('%s %s: rank %s, total %s within 0.0001', (unit, _name, rank, total) => {
    const found = units.find((candidate) => candidate.code === unit)
    const difference = tenThousandths(String(found?.score)) - tenThousandths(total)
    expect(difference >= -1n && difference <= 1n).toBe(true)
    expect(found?.rank).toBe(Number(rank))
  })

  test('Thành phố Hồ Chí Minh, by hand', () => {
    // 89.17 + 90 + 82.58 + 62.67 + 55.80 + 168.12 + 114.165 + 53.85 = 716.355
    expect(units.find((unit) => unit.code === '79')).toMatchObject({ points: 716.355, score: 0.7164, rank: 2 })
  })
})

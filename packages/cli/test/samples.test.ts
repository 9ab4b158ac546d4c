import { describe, expect, test } from 'vitest'
import type { ScoreResult } from '@dti-vn/sdk'
import { LEVELS, scoreSample } from './score-sample.js'

const results = Object.fromEntries(LEVELS.map((level) => [level, scoreSample(level)])) as Record<(typeof LEVELS)[number], ScoreResult>

/** A decimal of at most two places in hundredths. */
const hundredths = (value: number) => BigInt(value.toFixed(2).replace('.', ''))
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n)

describe.each(LEVELS)('%s', (level) => {
  const result = results[level]

  test('has the units of the file, and no error', () => {
    // seeds/sample/README.md
    expect(result.units).toHaveLength({ department: 18, district: 13, commune: 216 }[level])
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('the leaves of every explanation add up exactly; what is lost is the maximum less the points', { timeout: 30_000 }, () => {
    for (const unit of result.units) {
      const trace = result.explain(unit.code)
      const leaves = trace.children.flatMap((child) => (child.kind === 'main' ? child.children : [child]))
      expect(sum(leaves.map(({ points }) => hundredths(points)))).toBe(hundredths(unit.points))
      expect(sum(leaves.map(({ lost }) => hundredths(lost)))).toBe(hundredths(unit.maxPoints) - hundredths(unit.points))
      for (const node of [trace, ...trace.children, ...leaves]) {
        expect(hundredths(node.lost)).toBe(hundredths(node.maxPoints) - hundredths(node.points))
        expect([node.points, node.maxPoints, node.lost].map((value) => Number(value.toFixed(2)))).toEqual([node.points, node.maxPoints, node.lost])
      }
    }
  })

  test('points add up over indicators and main indicators, and score is their share of 1000', () => {
    for (const unit of result.units) {
      const points = sum(Object.values(unit.indicators).map((cell) => hundredths(cell.points)))
      const maximum = sum(Object.values(unit.indicators).map((cell) => hundredths(cell.maxPoints)))
      expect([hundredths(unit.points), hundredths(unit.maxPoints)]).toEqual([points, maximum])
      expect(sum(Object.values(unit.main).map((main) => hundredths(main.points)))).toBe(points)
      expect(hundredths(unit.score ?? NaN)).toBe((2n * points * 100_000n + maximum) / (2n * maximum))
    }
  })

  test('ranks are one more than the units of the cohort with a higher score', () => {
    for (const unit of result.units) {
      const above = result.units.filter((other) => other.cohort === unit.cohort && (other.score ?? 0) > (unit.score ?? 0))
      expect(unit.rank).toBe(above.length + 1)
    }
  })

  test('grades are cut at 900, 800, 650 and 500', () => {
    for (const { score, grade } of result.units) {
      const s = score ?? NaN
      expect(grade).toBe(s >= 900 ? 'excellent' : s >= 800 ? 'good' : s >= 650 ? 'fair' : s >= 500 ? 'average' : 'weak')
    }
  })

  test('prints no digits of float64', () => {
    expect(JSON.stringify(result).match(/\d\.\d{5,}/g)).toBeNull()
  })
})

describe('put into the samples on purpose (seeds/sample/README.md)', () => {
  test.each<[(typeof LEVELS)[number], string[]]>([
    ['department', ['so-cong-thuong', 'so-xay-dung']],
    ['commune', ['18145', '18160']],
    ['commune', ['18517', '18526']],
    ['commune', ['18682', '18694', '18709']],
  ])('ties of %s: %j', (level, codes) => {
    const units = codes.map((code) => results[level].unit(code))
    for (const unit of units) {
      expect(unit).toBeDefined()
      expect([unit?.points, unit?.score, unit?.rank, unit?.grade, unit?.main]).toEqual([units[0]?.points, units[0]?.score, units[0]?.rank, units[0]?.grade, units[0]?.main])
    }
  })

  test.each<[(typeof LEVELS)[number], string]>([['department', 'thanh-tra-tinh'], ['commune', '18625'], ['commune', '18658'], ['commune', '18745']])(
    'no feedback at all: %s %s', (level, code) => {
      const result = results[level]
      const uses = result.plan.indicators.filter(({ inputById }) => inputById.has('feedback_total')).map(({ definition }) => definition.code)
      expect(uses.length).toBeGreaterThan(0)
      for (const indicator of uses) {
        expect(result.unit(code)?.indicators[indicator]).toMatchObject({ points: 0, state: 'missing', reason: 'zero-denominator' })
        expect(result.issues).toContainEqual(expect.objectContaining({ code: 'zero-denominator', severity: 'warning', unit: code, indicator }))
      }
    },
  )

  test('what is not scored has a reason and no points', () => {
    for (const { units } of Object.values(results)) {
      for (const unit of units) {
        for (const { state, reason, points } of Object.values(unit.indicators)) {
          if (state !== 'scored') expect([points, reason === null]).toEqual([0, false])
          else expect(reason).toBeNull()
        }
      }
    }
  })
})

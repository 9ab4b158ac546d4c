import { readFileSync } from 'node:fs'
import { readCsvDatasetSync, readCsvTraitsSync } from '@dti-vn/adapter-csv'
import { hatinh } from '@dti-vn/hatinh'
import { type Appraisal, createEngine, type ScoreResult } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { seed } from './run-cli.js'
import { LEVELS, scoreSample } from './score-sample.js'

const engine = createEngine({ plugins: [hatinh()] })
const honest = scoreSample('commune')

/** The sample of communes, where one of them writes `NA` into every cell of some indicators. */
function claiming(unit: string, indicators: readonly string[], approvals: readonly Appraisal[] = []): ScoreResult {
  const plan = engine.plan('qd2878/commune')
  const rows = readFileSync(seed('sample/commune.csv'), 'utf8').split('\n').map((row) => {
    const [code, name, indicator = '', input] = row.split(',')
    return code === unit && indicators.includes(indicator) ? [code, name, indicator, input, 'NA'].join(',') : row
  })
  const traits = readCsvTraitsSync(readFileSync(seed('sample/unit-traits.csv')), plan, { file: 'unit-traits.csv', profile: 'data' })
  const dataset = readCsvDatasetSync(new TextEncoder().encode(rows.join('\n')), plan, { file: 'commune.csv', profile: 'data', traits })
  return engine.scoreDataset('qd2878/commune', dataset, { dataStatus: 'illustrative', period: '2023', approvals })
}

const standing = (result: ScoreResult, code: string) => {
  const unit = result.unit(code)
  return [unit?.points, unit?.maxPoints, unit?.score, unit?.rank]
}

/** The 28 rows in which commune 18430 has less than 70 % of the points. */
const BELOW_70 = [
  '1.1', '1.3', '1.4', '1.5', '2.2', '2.4', '3.2', '3.6', '4.3', '4.4', '4.5', '4.6', '5.1', '5.3', '5.4', '6.1', '6.2', '6.3', '6.5', '6.6', '6.13', '7.4', '8.3', '8.4', '8.5', '8.7',
  '8.8', '8.9',
]

describe('an NA in the samples', () => {
  test.each(LEVELS)('as shipped is written by units of level %s that lack the trait, so nobody claims anything', (level) => {
    const cells = scoreSample(level).units.flatMap(({ indicators }) => Object.values(indicators))
    // Counted in the files: pairs of unit and indicator with NA (seeds/sample).
    expect(cells.filter(({ state }) => state === 'not-applicable').map(({ reason }) => reason)).toEqual(Array(({ department: 37, district: 20, commune: 229 })[level]).fill('no-trait'))
  })

  /*
   * Of the honest run, by hand: 18070 has 762.13 of 985 points, 7.5 + 9 + 6 of them in rows 1.2, 1.4, 1.5 (15 + 15 + 20 at most); 18430 has 721.64 of 1000, 266.85 of 480 in its 28
   * rows. Unapproved, the points go and the maximum stays: 739.63 / 985 and 454.79 / 1000. Approved, both go: 739.63 / 935 and 454.79 / 520. Ranks: one more than the
   * honest scores above, counted in the printed ranking.
   */
  test.each<[string, readonly string[], readonly number[], readonly number[], readonly number[]]>([
    ['18070', ['1.2', '1.4', '1.5'], [762.13, 985, 773.74, 61], [739.63, 985, 750.89, 80], [739.63, 935, 791.05, 44]],
    ['18430', BELOW_70, [721.64, 1000, 721.64, 109], [454.79, 1000, 454.79, 214], [454.79, 520, 874.6, 12]],
  ])('of commune %s in rows %j lifts nobody until the appraiser approves it', (unit, indicators, asItWas, claimed, approved) => {
    expect(standing(honest, unit)).toEqual(asItWas)
    const result = claiming(unit, indicators)
    expect(standing(result, unit)).toEqual(claimed)
    const told = result.issues.filter(({ code }) => code === 'na-unapproved')
    expect(told.map((issue) => [issue.severity, issue.unit, issue.indicator])).toEqual(expect.arrayContaining(indicators.map((indicator) => ['warning', unit, indicator])))
    expect(told).toHaveLength(indicators.length)
    const decided = claiming(unit, indicators, indicators.map((indicator) => ({ unit, indicator, reason: 'does not apply', who: 'appraiser' })))
    expect(standing(decided, unit)).toEqual(approved)
    expect(decided.issues.filter(({ code }) => code === 'na-unapproved' || code === 'value-not-applicable-unexpected')).toEqual([])
  })
})

import { toNumber } from '@dti-vn/sdk'
import { describe, expect } from 'vitest'
import { effectiveWeights, withWeights } from '../../src/index.js'
import { engine } from '../engine.js'
import { asemIndex, asemRows, codeOf, groupNames, indicatorNames, pairs, wrongRanks } from './asem.js'
import { figure, largestDifference, peerRows, peerTest } from './peers.js'

const FOLDER = 'coinr-asem'
const TREATED = `${FOLDER}/c01_full_pipeline/stage_treated.csv`
const TOLERANCE = 1e-9

/** The weight set of case 9 by the names of the definition; the root has none. */
const unequal = () =>
  Object.fromEntries(
    peerRows(`${FOLDER}/c09_unequal_weights/weights.csv`)
      .filter(({ iCode }) => iCode !== 'Index')
      .map(({ iCode = '', Weight }) => [groupNames().includes(iCode) ? iCode : codeOf(iCode), figure(Weight) ?? 0]),
  )

const cases = [
  { id: 'c01_full_pipeline', index: () => asemIndex(), rows: () => asemRows(TREATED), normalised: 'stage_normalised.csv' },
  { id: 'c02_missing_renormalised', index: () => asemIndex({ denominated: true }), rows: () => asemRows(`${FOLDER}/inputs/units_2018.csv`, true), normalised: 'stage_normalised.csv' },
  { id: 'c05_geometric', index: () => asemIndex({ aggregation: 'composite/geometric', lowest: 1 }), rows: () => asemRows(TREATED), normalised: 'stage_normalised_1_100.csv' },
  { id: 'c09_unequal_weights', index: () => withWeights(asemIndex(), unequal()), rows: () => asemRows(TREATED), normalised: undefined },
]

// Outlier treatment and imputation are outside this package: c01, c05 and c09 start from the treated stage, c02 from the raw figures and denominators.
describe.each(cases)('COINr, ASEM: $id', ({ id, index, rows, normalised }) => {
  peerTest(`normalised values and scores within ${TOLERANCE}, every rank of every level`, { timeout: 60_000 }, () => {
    const definition = index()
    expect(engine.check(definition).filter(({ severity }) => severity === 'error')).toEqual([])
    const result = engine.score(definition, rows())
    expect(result.units).toHaveLength(51)
    const scores = largestDifference(pairs(result, peerRows(`${FOLDER}/${id}/expected_scores.csv`), [...groupNames(), 'Index']))
    const values = normalised === undefined ? 0 : largestDifference(pairs(result, peerRows(`${FOLDER}/${id}/${normalised}`), indicatorNames()))
    console.log(`${id}: largest difference of normalised values ${values}, of scores ${scores}`)
    expect(values).toBeLessThan(TOLERANCE)
    expect(scores).toBeLessThan(TOLERANCE)
    expect(wrongRanks(result, peerRows(`${FOLDER}/${id}/expected_ranks.csv`))).toEqual([])
    const ranks = new Map(peerRows(`${FOLDER}/${id}/expected_ranks.csv`).map(({ uCode = '', Index }) => [uCode, figure(Index)]))
    expect(result.units.map(({ rank }) => rank)).toEqual(result.units.map(({ code }) => ranks.get(code)))
  })
})

describe('COINr, ASEM: effective weights', () => {
  peerTest('of equal and of unequal weights', () => {
    for (const [id, index] of [['c01_full_pipeline', asemIndex()], ['c09_unequal_weights', withWeights(asemIndex(), unequal())]] as const) {
      const weights = effectiveWeights(index)
      const expected = peerRows(`${FOLDER}/${id}/expected_effective_weights.csv`).filter(({ iCode }) => iCode !== 'Index')
      expect(expected).toHaveLength(weights.size)
      const both = expected.map(({ iCode = '', EffWeight }) => {
        const weight = weights.get(groupNames().includes(iCode) ? iCode : codeOf(iCode))
        return [weight ? toNumber(weight) : NaN, Number(EffWeight)] as const
      })
      expect(largestDifference(both)).toBeLessThan(1e-15)
    }
  })
})

import type { IndexDefinition, ScoreResult, UnitRow } from '@dti-vn/sdk'
import { describe, expect } from 'vitest'
import { withWeights } from '../../src/index.js'
import { compositeIndex, engine, leaf } from '../engine.js'
import { figure, largestDifference, peerRows, peerText, peerTest, type Row } from './peers.js'

const FOLDER = 'oecd-tai'

interface PeerDefinition {
  readonly indicators: readonly { readonly code: string; readonly min: number; readonly max: number }[]
  readonly weights: Readonly<Record<string, readonly number[]>>
}

const definition = () => JSON.parse(peerText(`${FOLDER}/definition.json`)) as PeerDefinition

/** Eight indicators between the goalposts of UNDP; the logarithms are in the data. */
function tai(weights: readonly number[] = []): IndexDefinition {
  const nodes = definition().indicators.map(({ min, max }, i) => leaf(String(i + 1), 'goalposts', { low: figure(String(min)), high: figure(String(max)) }))
  return withWeights(compositeIndex(nodes, { scale: 1 }), Object.fromEntries(weights.map((weight, i) => [String(i + 1), weight])))
}

const rows = (): UnitRow[] =>
  peerRows(`${FOLDER}/inputs.csv`).map((row) => ({
    code: row['unit'] ?? '',
    values: Object.fromEntries(definition().indicators.map(({ code }, i) => [String(i + 1), { x: figure(row[code]) }])),
  }))

function compare(result: ScoreResult, expected: readonly Row[], value: string, rank: string): number {
  const by = new Map(expected.map((row) => [row['unit'], row]))
  expect(result.units).toHaveLength(23)
  expect(result.units.map((unit) => [unit.code, unit.rank])).toEqual(result.units.map(({ code }) => [code, Number(by.get(code)?.[rank])]))
  return largestDifference(result.units.map(({ code, score }) => [score ?? NaN, Number(by.get(code)?.[value])]))
}

const WITHOUT_OLD_INNOVATIONS = [1, 1, 1, 1, 0, 0, 1, 1]

describe('OECD/JRC handbook, Technology Achievement Index', () => {
  peerTest.each([
    ['equal weights', () => tai(), 'tai_equal_weights', 'rank_EW_published'],
    ['budget allocation', () => tai(definition().weights['BAP']), 'tai_BAP', 'rank_BAP_published'],
    ['six indicators', () => tai(WITHOUT_OLD_INNOVATIONS), 'tai6_equal_weights', 'rank_TAI6_published'],
    // The handbook takes it of the figures as they are.
    ['geometric mean', () => compositeIndex(definition().indicators.map((_, i) => leaf(String(i + 1), 'none')), { aggregation: 'composite/geometric' }), 'geometric_mean_of_raw', 'rank_GME_published'],
  ] as const)('%s: every published rank of 23 countries', (name, index, value, rank) => {
    const difference = compare(engine.score(index(), rows()), peerRows(`${FOLDER}/expected.csv`), value, rank)
    console.log(`TAI, ${name}: largest difference ${difference}`)
    expect(difference).toBeLessThan(1e-9)
  })

  peerTest.each([
    ['rank', {}, 'rank_ascending_min', 1, 0],
    ['z_score', { deviation: 'sample' }, 'zscore_sample', 1, 0.005],
    ['min_max', {}, 'minmax', 0.01, 0.005],
    ['fraction_of_max', {}, 'ratio_to_best', 0.01, 0.005],
    ['percentile_rank', { of: 'all' }, 'percentile', 1, 0.05],
  ] as const)('table 15: %s to half a unit of the last digit', (method, params, column, unit, half) => {
    const table = peerRows(`${FOLDER}/table15-normalisation.csv`)
    const result = engine.score(compositeIndex([leaf('1', method, params)]), table.map(({ unit: code = '', value }) => ({ code, values: { '1': { x: figure(value) } } })))
    const difference = largestDifference(result.units.map((found, i) => [(found.indicators['1']?.points ?? NaN) * unit, Number(table[i]?.[column])]))
    console.log(`table 15, ${method}: largest difference ${difference}`)
    expect(result.units).toHaveLength(23)
    expect(difference).toBeLessThanOrEqual(half + 1e-9)
  })
})

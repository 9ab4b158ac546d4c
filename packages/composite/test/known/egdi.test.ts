import { describe, expect } from 'vitest'
import { compositeIndex, engine, leaf } from '../engine.js'
import { largestDifference, peerRows, peerText, peerTest } from './peers.js'

const component = { maxPoints: 1, inputs: [{ id: 'x', type: 'number', label: { vi: 'x' }, max: 1 }] } as const
const COMPONENTS = ['osi', 'hci', 'tii'] as const

interface PeerDefinition {
  readonly ranking: { readonly precision: Readonly<Record<string, number>> }
  readonly classification: readonly { readonly group: string; readonly min: number }[]
}

/** A third each of three published indices; rounded to the printed places before ranking, as the survey does. */
function egdi(places: number, classes: PeerDefinition['classification']) {
  const grades = classes.map(({ group, min }, i) => ({ id: idOf(group), name: { vi: group }, from: min, ...(i === 0 ? {} : { to: classes[i - 1]?.min }) }))
  const nodes = COMPONENTS.map((_, i) => leaf(String(i + 1), 'none', { cap: true }, component))
  return compositeIndex(nodes, { scale: 1, maxPoints: 1, arithmetic: { places, roundingAt: 'total' }, grades })
}

const idOf = (group: string) => group.replaceAll('-', '_')

describe('UN E-Government Development Index', () => {
  peerTest.each(['2016', '2022'])('%s: published values to print precision, every published rank and class of 193 countries', (year: string) => {
    const { ranking, classification } = JSON.parse(peerText('un-egdi/definition.json')) as PeerDefinition
    const places = ranking.precision[year] ?? 4
    const index = egdi(places, classification)
    expect(engine.check(index)).toEqual([])
    const rows = peerRows(`un-egdi/egdi-${year}.csv`)
    const result = engine.score(index, rows.map((row) => ({ code: row['code'] ?? '', values: Object.fromEntries(COMPONENTS.map((id, i) => [String(i + 1), { x: row[id] ?? '' }])) })))
    expect(result.units).toHaveLength(193)
    // The components are printed rounded too, so that the mean may be off by one unit of the last place.
    const difference = largestDifference(result.units.map(({ score }, i) => [score ?? NaN, Number(rows[i]?.['expected_egdi'])]))
    console.log(`EGDI ${year}: largest difference ${difference}`)
    expect(difference).toBeLessThan(1.0001 * 10 ** -places)
    expect(result.units.map(({ code, rank }) => [code, rank])).toEqual(rows.map(({ code, expected_rank: rank }) => [code, Number(rank)]))
    const classes = rows.map(({ expected_group: group = '' }) => idOf(group))
    expect(result.units.map(({ grade }, i) => (classes[i] === '' ? '' : grade))).toEqual(classes)
  })
})

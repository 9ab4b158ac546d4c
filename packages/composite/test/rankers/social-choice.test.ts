import { multiply, rational, type IndexDefinition, toInteger, type UnitRow } from '@dti-vn/sdk'
import { describe, expect } from 'vitest'
import { borda, copeland } from '../../src/index.js'
import { compositeIndex, leaf } from '../engine.js'
import { peerTest, peerText } from '../known/peers.js'
import { ranksOf, standingsOf } from './standings.js'

interface Profile {
  readonly count: number
  readonly order: readonly string[]
}

interface Expected {
  readonly borda: Readonly<Record<string, number>>
  readonly condorcetMatrix?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

type Tables = Readonly<Record<string, { readonly profile: readonly Profile[]; readonly expected: Expected }>>

const table = (name: string) => {
  const found = (JSON.parse(peerText('oecd-tai/social-choice-and-aggregation.json')) as Tables)[name]
  if (!found) throw new Error(`no ${name}`)
  return found
}

/** A group of voters is an indicator, its number of voters the weight. */
const indexOf = (profile: readonly Profile[]): IndexDefinition => compositeIndex(profile.map(({ count }, i) => leaf(String(i + 1), 'none', {}, { weight: count })))

/** The first of an order has the most points. */
function rowsOf(profile: readonly Profile[]): UnitRow[] {
  const names = [...(profile[0]?.order ?? [])].sort()
  return names.map((code) => ({ code, values: Object.fromEntries(profile.map(({ order }, i) => [String(i + 1), { x: order.length - order.indexOf(code) }])) }))
}

describe('OECD/JRC handbook, section 6.10', () => {
  peerTest.each(['table25', 'table28', 'table31', 'table34'])('%s: every Borda score', (name) => {
    const { profile, expected } = table(name)
    const voters = rational(BigInt(profile.reduce((sum, { count }) => sum + count, 0)))
    const scores = [...standingsOf(borda, indexOf(profile), rowsOf(profile))].map(([code, standing]) => [code, Number(toInteger(multiply(standing, voters)))])
    expect(Object.fromEntries(scores)).toEqual(expected.borda)
  })

  peerTest('table31: leaving out d turns the order round', () => {
    const profile = table('table31').profile.map(({ count, order }) => ({ count, order: order.filter((code) => code !== 'd') }))
    expect(ranksOf('composite/borda', indexOf(table('table31').profile), rowsOf(table('table31').profile))).toEqual([1, 2, 3, 4])
    expect(ranksOf('composite/borda', indexOf(profile), rowsOf(profile))).toEqual([3, 2, 1])
  })

  // Copeland is pairs won minus pairs lost in the printed matrix.
  peerTest.each(['table25', 'table28'])('%s: Copeland from the printed matrix', (name) => {
    const { profile, expected } = table(name)
    const matrix = expected.condorcetMatrix ?? {}
    const names = Object.keys(matrix)
    const balance = names.map((a) => [a, names.reduce((sum, b) => sum + (a === b ? 0 : Math.sign((matrix[a]?.[b] ?? NaN) - (matrix[b]?.[a] ?? NaN))), 0)])
    const scores = [...standingsOf(copeland, indexOf(profile), rowsOf(profile))].map(([code, standing]) => [code, Number(toInteger(standing))])
    expect(scores).toEqual(balance)
  })
})

import { compare, divide, type ExactUnit, isZero, type Rational } from '@dti-vn/sdk'
import { wholeWeights } from '../numbers/whole-weights.js'

/** Something that units are compared by: an indicator by its code or a group by its id, with its weight. */
export interface Criterion {
  readonly id: string
  readonly weight: Rational
}

/**
 * What speaks for one unit against another, in whole numbers: `wins` twice the weight of the criteria under which it is better and once that
 * of those under which the two are equal, `of` twice the weight of the criteria that both have. wins / of is the entry of the outranking
 * matrix.
 */
export interface Outranking {
  readonly wins: (unit: number, other: number) => bigint
  readonly of: (unit: number, other: number) => bigint
}

/** Compares units pair by pair, by their share of the maximum under each criterion. One that has left the maximum is not compared. */
export function outranking(units: readonly ExactUnit[], criteria: readonly Criterion[]): Outranking {
  const weights = wholeWeights(criteria.map(({ weight }) => weight))
  const places = criteria.map(({ id }) => placesOf(units.map((unit) => shareOf(unit, id))))

  function total(unit: number, other: number, count: (a: number, b: number) => bigint): bigint {
    return places.reduce((sum, place, i) => {
      const [a, b] = [place[unit], place[other]]
      return a === undefined || b === undefined ? sum : sum + count(a, b) * (weights[i] ?? 0n)
    }, 0n)
  }

  return {
    wins: (unit, other) => total(unit, other, (a, b) => (a > b ? 2n : a === b ? 1n : 0n)),
    of: (unit, other) => total(unit, other, () => 2n),
  }
}

function shareOf({ nodes, indicators }: ExactUnit, id: string): Rational | undefined {
  const amount = Object.hasOwn(indicators, id) ? indicators[id] : nodes[id]
  return amount && !isZero(amount.maxPoints) ? divide(amount.points, amount.maxPoints) : undefined
}

/** The place of each value among the distinct ones from the smallest, so that comparing them is comparing numbers. */
function placesOf(values: readonly (Rational | undefined)[]): (number | undefined)[] {
  const ascending = values.flatMap((value, i) => (value ? [{ value, i }] : [])).sort((a, b) => compare(a.value, b.value))
  const places: (number | undefined)[] = values.map(() => undefined)
  let place = 0
  ascending.forEach(({ value, i }, at) => {
    const before = ascending[at - 1]
    if (before && compare(before.value, value) !== 0) place += 1
    places[i] = place
  })
  return places
}

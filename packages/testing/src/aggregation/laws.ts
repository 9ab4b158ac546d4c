import { type Aggregation, type AggregationItem, compare, divide, multiply, rational, type Rational } from '@dti-vn/sdk'
import { faultsOfCounts } from '../assert/counts.js'
import { fail } from '../assert/failure.js'
import { type Random, seededRandom } from '../laws/random.js'
import type { TestFunction } from '../runner.js'
import { acceptedParams, aggregateOf } from './call.js'

/** Laws that an aggregation says it keeps, beside those that all must. */
export interface AggregationLaws {
  /** Params taken in turn; `{}` unless given. */
  readonly params?: readonly Readonly<Record<string, unknown>>[]
  /** The share of its maximum that the node reaches lies between the least and the greatest share of its children. */
  readonly between?: boolean
  /** All weights may be multiplied by one number without changing the value. */
  readonly weightScale?: boolean
  /** 1 unless given; a failure names the seed and the run. */
  readonly seed?: number
  /** 200 unless given. */
  readonly runs?: number
}

export const AGGREGATION_LAW_KEYS: readonly (keyof AggregationLaws)[] = Object.freeze(['params', 'between', 'weightScale', 'seed', 'runs'])

/** What keeps the laws from being tried. */
export function faultsOfLaws({ params, seed, runs }: AggregationLaws): string[] {
  const list: unknown = params
  const faults = faultsOfCounts({ seed, runs })
  if (list !== undefined && (!Array.isArray(list) || list.length === 0)) faults.push('"params" must be a list of at least one set of params; leave it out for {}.')
  return faults
}

const MAXIMUM: Rational = Object.freeze({ n: 100n, d: 1n })

/** Registers a test for each law. */
export function lawTests(aggregation: Aggregation, { test, params = [{}], between, weightScale, seed = 1, runs = 200 }: AggregationLaws & { readonly test: TestFunction }): void {
  const law = (name: string, holds: (items: readonly AggregationItem[], value: Rational | undefined, again: Again, random: Random) => string | undefined) => {
    test(`${aggregation.id}: ${name}`, () => {
      const random = seededRandom(seed)
      let values = 0
      for (let run = 0; run < runs; run += 1) {
        const accepted = acceptedParams(aggregation, params[run % params.length])
        const items = randomItems(random)
        const again: Again = (others) => aggregateOf(aggregation, accepted, others, MAXIMUM)
        const value = again(items)
        if (value) values += 1
        const fault = holds(items, value, again, random)
        if (fault !== undefined) fail(`${fault} Seed ${String(seed)}, run ${String(run)}: ${items.map(printItem).join('; ')}.`)
      }
      if (values === 0) fail('No children gave a value, so the law was never tried: give "params" under which they do.')
    })
  }
  law('the same children give the same value', (items, value, again) => (equal(value, again(items)) ? undefined : 'Two calls with the same children differ.'))
  law('the order of children changes nothing', (items, value, again, random) => {
    const turned = shuffled(items, random)
    return equal(value, again(turned)) ? undefined : `It gives ${print(value)} in one order and ${print(again(turned))} in another.`
  })
  if (between === true) {
    law('it lies between the least and the greatest child', (items, value) => {
      if (!value) return undefined
      const shares = items.filter(({ weight }) => weight.n > 0n).map(({ points, maximum }) => divide(points, maximum))
      const share = divide(value, MAXIMUM)
      const below = shares.every((one) => compare(share, one) < 0)
      const above = shares.every((one) => compare(share, one) > 0)
      return below || above ? `The share ${print(share)} is outside those of the children.` : undefined
    })
  }
  if (weightScale === true) {
    law('weights may be scaled together', (items, value, again, random) => {
      const factor = rational(BigInt(random.int(2, 9)), BigInt(random.int(1, 3)))
      const scaled = again(items.map((item) => ({ ...item, weight: multiply(item.weight, factor) })))
      return equal(value, scaled) ? undefined : `Weights times ${print(factor)} change ${print(value)} into ${print(scaled)}.`
    })
  }
}

type Again = (items: readonly AggregationItem[]) => Rational | undefined

/** One to five children with a maximum of 1 to 100, whole weights from 1 to 4, and points from 0 to the maximum. */
function randomItems(random: Random): AggregationItem[] {
  return Array.from({ length: random.int(1, 5) }, () => {
    const maximum = random.int(1, 100)
    return { points: rational(BigInt(random.int(0, maximum * 10)), 10n), maximum: rational(BigInt(maximum), 1n), weight: rational(BigInt(random.int(1, 4)), 1n) }
  })
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items.map((item) => ({ item, key: random.next() })).sort((a, b) => a.key - b.key).map(({ item }) => item)
}

function equal(a: Rational | undefined, b: Rational | undefined): boolean {
  return a && b ? compare(a, b) === 0 : a === b
}

function print(value: Rational | undefined): string {
  return value ? `${String(value.n)}/${String(value.d)}` : 'no value'
}

function printItem({ points, maximum, weight }: AggregationItem): string {
  return `${print(points)} of ${print(maximum)}, weight ${print(weight)}`
}

import { compare, type IndexDefinition, type Ranker, type Rational, rationalOfNumber } from '@dti-vn/sdk'
import type { Waiver } from '../assert/cases.js'
import { fail } from '../assert/failure.js'
import { frozenCopy } from '../assert/frozen.js'
import { expectOptions } from '../assert/options.js'
import { smallIndex } from '../parts/small-index.js'
import type { TestFunction } from '../runner.js'
import { acceptedBy, refusals } from './accepted.js'
import { exactUnitOf, type UnitCase } from './exact-units.js'
import { type RefusedCase, runCases } from './run-cases.js'

/** Units of a cohort and the standings that they must get, worked out by hand. */
export interface RankerCase {
  readonly name: string
  readonly params?: Readonly<Record<string, unknown>>
  /** `smallIndex()` unless given. */
  readonly definition?: IndexDefinition
  readonly units: readonly UnitCase[]
  /** By unit, in order, exact decimals. */
  readonly standings: readonly number[]
}

/** Tests a ranker by cases, with frozen arguments; the order of units must not matter. Strict as `methodTester`. */
export function rankerTester<Params>(given: Ranker<Params>, options: { readonly test: TestFunction }) {
  expectOptions('rankerTester(ranker, { test })', options, ['test'], [])
  const { test } = options
  const ranker = given as Ranker
  return Object.freeze({
    run: (cases: { readonly valid: readonly RankerCase[] | Waiver; readonly invalid: readonly RefusedCase[] | Waiver }): void =>
      runCases(test, ranker, cases, {
        tester: 'rankerTester',
        keys: ['name', 'params', 'definition', 'units', 'standings'],
        refused: ({ params = {}, definition = smallIndex() }) => refusals(ranker, params, frozenCopy({ definition })),
        valid: ({ params = {}, definition = smallIndex(), units, standings }) => {
          const context = frozenCopy({ definition })
          const accepted = acceptedBy(ranker, params, context)
          const exact = units.map(exactUnitOf)
          const of = (list: typeof exact) => ranker.standings(Object.freeze([...list]), accepted, context)
          const actual = of(exact)
          if (!same(actual, of(exact))) fail('Two calls with the same units differ.')
          if (!same(actual, [...of([...exact].reverse())].reverse())) fail('The order of the units changes their standings.')
          if (!same(actual, standings.map((one) => rationalOfNumber(one)))) fail(`The standings are ${actual.map(print).join(', ')}; expected ${standings.join(', ')}.`)
        },
      }),
  })
}

function same(a: readonly Rational[], b: readonly Rational[]): boolean {
  return a.length === b.length && a.every((one, i) => compare(one, b[i] ?? { n: 0n, d: 1n }) === 0)
}

function print({ n, d }: Rational): string {
  return `${String(n)}/${String(d)}`
}

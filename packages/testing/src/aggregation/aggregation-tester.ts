import { absolute, type Aggregation, compare, rationalOfNumber, subtract } from '@dti-vn/sdk'
import { casesOf, faultsOfCases } from '../assert/cases.js'
import { fail, failIfAny } from '../assert/failure.js'
import { expectCases, expectOptions } from '../assert/options.js'
import { faultsOfText } from '../assert/texts.js'
import type { TestFunction } from '../runner.js'
import { acceptedParams, aggregateOf, codesOf, itemsOf } from './call.js'
import { AGGREGATION_CASE_KEYS, type AggregationCases, type InvalidAggregationCase, type ValidAggregationCase } from './cases.js'
import { AGGREGATION_LAW_KEYS, type AggregationLaws, faultsOfLaws, lawTests } from './laws.js'

export interface AggregationTesterOptions extends AggregationLaws {
  readonly test: TestFunction
}

/** Tests one aggregation by cases. */
export interface AggregationTester {
  readonly run: (cases: AggregationCases) => void
}

/**
 * A tester of an aggregation, as strict as `methodTester`: both lists hold cases or say why not, names are unique, no case stands twice, no key
 * is unknown. It also searches at random for children that break a law: the order of children never matters, calls are pure; that the value
 * lies between the least and the greatest child, and that weights may be scaled together, are declared.
 */
export function aggregationTester<Params>(given: Aggregation<Params>, options: AggregationTesterOptions): AggregationTester {
  expectOptions('aggregationTester(aggregation, { test, params?, between?, weightScale?, seed?, runs? })', options, ['test'], AGGREGATION_LAW_KEYS)
  const { test } = options
  const aggregation = given as Aggregation
  return Object.freeze({
    run: (cases: AggregationCases) => {
      expectCases('aggregationTester', cases)
      test(`${aggregation.id}: the cases are well formed`, () =>
        failIfAny([
          ...faultsOfCases('valid', cases.valid, AGGREGATION_CASE_KEYS.valid),
          ...faultsOfCases('invalid', cases.invalid, AGGREGATION_CASE_KEYS.invalid),
          ...faultsOfLaws(options),
        ]))
      test(`${aggregation.id}: title and description`, () => failIfAny([...faultsOfText('The title', aggregation.title), ...faultsOfText('The description', aggregation.description)]))
      for (const item of casesOf(cases.valid)) test(`${aggregation.id}: ${item.name}`, () => runValid(aggregation, item))
      for (const item of casesOf(cases.invalid)) test(`${aggregation.id}: refuses ${item.name}`, () => runInvalid(aggregation, item))
      lawTests(aggregation, options)
    },
  })
}

function runValid(aggregation: Aggregation, { params = {}, maximum, items, points, within = 0 }: ValidAggregationCase): void {
  const children = itemsOf(items)
  const top = rationalOfNumber(maximum)
  const codes = codesOf(aggregation, params, children.map(({ weight }) => weight), top)
  if (codes.length > 0) fail(`The case is refused: ${codes.join(', ')}.`)
  const actual = aggregateOf(aggregation, acceptedParams(aggregation, params), children, top)
  const shown = actual ? `${String(actual.n)}/${String(actual.d)} (about ${String(Number(actual.n) / Number(actual.d))})` : 'no value'
  if (points === null || !actual) {
    if (points !== null || actual) fail(`It gives ${shown}; expected ${points === null ? 'no value' : String(points)}.`, { actual: shown, expected: points })
    return
  }
  const distance = absolute(subtract(actual, rationalOfNumber(points)))
  if (compare(distance, rationalOfNumber(within)) > 0) fail(`It gives ${shown}; expected ${String(points)}${within > 0 ? ` within ${String(within)}` : ''}.`, { actual: shown, expected: points })
}

function runInvalid(aggregation: Aggregation, { params = {}, maximum = 100, weights = [1, 1], codes }: InvalidAggregationCase): void {
  if (codes.length === 0) fail('"codes" is empty: name the codes of the faults.')
  const found = codesOf(aggregation, params, weights.map((weight) => rationalOfNumber(weight)), rationalOfNumber(maximum))
  const [actual, expected] = [[...found].sort().join(', '), [...codes].sort().join(', ')]
  if (actual !== expected) fail(`The codes are ${actual || 'none: the aggregation accepts the case'}; expected ${expected}.`, { actual, expected })
}

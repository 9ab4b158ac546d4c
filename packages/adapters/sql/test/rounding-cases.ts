import { compileIndex, createRegistry, type IndexDefinition, type IndicatorDefinition, INDEX_SCHEMA, type InputDefinition, type Plan, type UnitRow } from '@dti-vn/sdk'
import { randomOf } from '../../../core/test/contract/world/random.js'

const name = { vi: 'Thử' }
const MAXIMUM = 1000

/** An index of one indicator for each input, with 1000 points to show the figure in. */
export function planOf(inputs: readonly Omit<InputDefinition, 'label'>[], expression: string) {
  const children = inputs.map((input, i): IndicatorDefinition =>
    ({ kind: 'indicator', code: `1.${i + 1}`, name, maxPoints: MAXIMUM, method: 'formula', params: { expression }, inputs: [{ ...input, label: name }] }))
  const index: IndexDefinition = {
    schema: INDEX_SCHEMA, id: 'test/rounding', name, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
    scale: 100, maxPoints: MAXIMUM * inputs.length, arithmetic: { places: 6 }, nodes: [{ kind: 'group', role: 'main', id: 'm', name, maxPoints: MAXIMUM * inputs.length, children }],
  }
  return compileIndex(index, createRegistry())
}

/** Inputs of every kind of rounding; points show every digit of figures between −500 and 500. Every second column of numbers is floating-point. */
export const ROUNDED = planOf([
  { id: 'x', type: 'number', min: -1e14, round: 2 },
  { id: 'x', type: 'number', min: -1e14, round: 2 },
  { id: 'x', type: 'number', min: -1e14, round: 6 },
  { id: 'x', type: 'number', min: -1e14, round: 6 },
  { id: 'x', type: 'number', min: -0.5, max: 100, round: 0 },
  { id: 'x', type: 'number', min: -0.5, max: 100, round: 0 },
  { id: 'x', type: 'number', min: -500, decimals: 3, round: 1 },
  { id: 'x', type: 'number', min: -500, decimals: 3, round: 1 },
  { id: 'x', type: 'integer', min: -500, round: 0 },
  { id: 'x', type: 'integer', min: -500, round: 0 },
  // Not rounded, beside those that are.
  { id: 'x', type: 'number', min: -500 },
], '500 + x')
/** Figures of any size. */
export const SIZES = planOf([0, 0, 2, 2, 6, 6].map((round) => ({ id: 'x', type: 'number', min: -999_999_999_999_999, round })), '500 + x / 2000000000000')

/** Halves and their nearest neighbours in floating point, figures of 17 digits, and both sides of every limit. */
function edges(): (number | string)[] {
  const random = randomOf(20_260)
  const halves = [0.5, 1.5, 2.5, 99.5, 100.5, 0.005, 1.005, 2.675, 8.345, 0.0000005, 0.0000015, 1.0000005, 123.4567895, 0.15, 0.25, 449.9999995]
  const near = halves.flatMap((half) => [half, -half, half * (1 + Number.EPSILON), half * (1 - Number.EPSILON / 2), -half * (1 - Number.EPSILON / 2)])
  const long = Array.from({ length: 60 }, () => (random.int(-1_000_000, 1_000_000) / 2000) * (1 + random.int(1, 1_000_000) / 1e12))
  const small = Array.from({ length: 30 }, () => random.int(1, 999_999_999) / 10 ** random.int(10, 17))
  const ends = [0, -0, 0.1 + 0.2, 1 / 3, 1e-7, 4.9999999999999998e-7, 5e-324, 1e-20, 1e15, -1e15, 1e21, -1e21, 1e300, 999999999999999, Number('999999999999999.5'), Number('999999999999998.5'), 99999999999999.95, -99999999999999.98,
    123456789.1234567, Number('12345678901234.567'), Number('123456789012.99999'), 1234567890123456, 99999.9999999, 999.9999999, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const texts = ['85.00500', '000.4999999999999999999999', '-0.5', '-0.4999', '99.99999999999999999999', '123456789012.9999996', '9999999999999999.9', '999999999999999.4', '1.2345678', '-1.005', '1.', 'abc.567', '1e-3', '1,5', '.5',
    `0.${'4'.repeat(390)}`, `0.${'4'.repeat(400)}`, `${'0'.repeat(30)}1.995`, 'NA', '']
  return [...near, ...long, ...small, ...ends, ...texts]
}

/** Rows with a figure each for every input of the plan. */
export const roundingRows = (plan: Plan): UnitRow[] =>
  edges().map((edge, i): UnitRow => ({ code: `u${i}`, values: Object.fromEntries(plan.indicators.map(({ definition }) => [definition.code, { x: edge }])) }))

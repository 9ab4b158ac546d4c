import { describe } from 'vitest'
import { input } from './one-indicator.js'
import { type KnownAnswer, knownAnswers, knownTogether } from './known-answers.js'

const x = input('x', 'number', { min: -1000 })
const y = input('y', 'number', { min: -1000 })
const f = input('f', 'boolean')
const who = input('who', 'choice', { options: [{ id: 'head', label: { vi: 'h' } }, { id: 'deputy', label: { vi: 'd' } }] })

/** A formula without inputs that matter: its one answer. */
function constant(expression: string, answer: number | string, why: string, places = 2): void {
  knownAnswers(expression, { method: 'formula', params: { expression }, inputs: [x], max: 1000, places }, [[{ x: 0 }, answer, why]])
}

function formula(expression: string, answers: readonly KnownAnswer[], inputs = [x, y]): void {
  knownAnswers(expression, { method: 'formula', params: { expression }, inputs, max: 100 }, answers)
}

describe('operators', () => {
  constant('-2^2 + 10', 6, '^ binds tighter than unary minus: −4 + 10')
  constant('(-2)^2', 4, 'in parentheses')
  constant('2^3^2', 512, 'right-associative: 2^9')
  constant('(2^3)^2', 64, '8^2')
  constant('2^-1', 0.5, 'a negative exponent')
  constant('2 * 3 ^ 2', 18, '^ before ×')
  constant('2 - 3 - 4 + 10', 5, 'left-associative')
  constant('8 / 4 / 2', 1, 'left-associative')
  constant('2 + 3 * 4', 14, '× before +')
  constant('1 / 3 * 3 == 1 ? 5 : 7', 5, 'thirds are exact')
  constant('0.1 + 0.2 == 0.3 ? 5 : 7', 5, 'decimals are exact')
  constant('0.1 + 0.2 > 0.3 ? 5 : 7', 7, 'comparisons are exact')
  constant('0.1 * 3 <= 0.3 ? 5 : 7', 5, 'comparisons are exact')
  constant('1.005', 1.01, 'half away from zero')
  constant('8.575', 8.58, 'half away from zero')
  constant('51.85 / 100 * 100', 51.85, 'the decimal that was written')
  constant('51.85 / 100 * 100', 51.9, 'half away from zero at one place', 1)
  constant('999999999999999 - 999999999999998', 1, 'fifteen digits')
  constant('0.000000000000001 * 999999999999999', 1, '0.999999999999999')
})

describe('powers', () => {
  constant('0^0', 1, 'by definition')
  constant('0^-1', 'missing zero-denominator', '1 / 0')
  constant('2^64 / 2^60', 16, 'exact up to 64')
  constant('2^-64 * 2^64', 1, 'exact down to −64')
  constant('0.1^6 * 1000000', 1, 'exact')
  constant('4^0.5 == 2 ? 5 : 7', 5, 'correct to 40 digits')
  constant('2^0.5', 1.414214, '1.41421356…', 6)
  constant('8^(1 / 3)', 2, '1.99999…9 or 2 to 40 digits')
  constant('(-8)^(1 / 3)', 'invalid out-of-domain', 'no real power in general')
  constant('0^0.5', 0, '0')
  constant('0^(-0.5)', 'missing zero-denominator', '1 / 0')
})

describe('functions', () => {
  constant('round(-2.5) + 10', 7, 'half away from zero: −3')
  constant('round(2.5)', 3, 'half away from zero')
  constant('round(-0.5) + 10', 9, '−1')
  constant('round(1.005, 2) * 100', 101, '1.01')
  constant('round(-1.005, 2) + 10', 8.99, '−1.01')
  constant('round(1234.5678, 0)', 1000, '1235, clamped to the maximum')
  constant('round(1 / 3, 6)', 0.333333, 'six places', 6)
  constant('floor(-2.5) + 10', 7, '−3')
  constant('floor(2.5)', 2, '2')
  constant('floor(-2) + 10', 8, 'a whole number stays')
  constant('ceil(-2.5) + 10', 8, '−2')
  constant('ceil(2.000000000001)', 3, '3')
  constant('ceil(-0.5) + 1', 1, '0')
  constant('abs(-3.5)', 3.5, '3.5')
  constant('min(3, 1, 2)', 1, 'the least')
  constant('max(3, 1, 2)', 3, 'the greatest')
  constant('min(7)', 7, 'of one')
  constant('clamp(7, 2, 5)', 5, 'above')
  constant('clamp(1, 2, 5)', 2, 'below')
  constant('clamp(3, 2, 5)', 3, 'between')
  constant('sqrt(2)', 1.414214, '1.41421356…', 6)
  constant('sqrt(6.25) == 2.5 ? 5 : 7', 5, 'a perfect square')
  constant('sqrt(2) * sqrt(2) == 2 ? 5 : 7', 7, 'a root to 40 digits is not the root')
  constant('abs(sqrt(2)^2 - 2) < 0.1^38 ? 5 : 7', 5, 'but it is that near')
  constant('sqrt(0)', 0, '0')
  constant('sqrt(-1)', 'invalid out-of-domain', 'no root')
  constant('ln(1)', 0, '0')
  constant('ln(2)', 0.693147, '0.69314718…', 6)
  constant('ln(0)', 'invalid out-of-domain', 'no logarithm')
  constant('ln(-1)', 'invalid out-of-domain', 'no logarithm')
})

describe('clamping', () => {
  constant('2000', 1000, 'the maximum')
  constant('-5', 0, 'never below 0')
  constant('points / 3', 333.33, 'points is the maximum')
  constant('points', 1000, 'points is the maximum')
})

describe('branches', () => {
  formula('x == 0 ? 5 : 1 / x', [
    [{ x: 0, y: 0 }, 5, 'only the branch taken counts'],
    [{ x: 4, y: 0 }, 0.25, '1/4'],
  ])
  formula('x == 0 or 1 / x > 2 ? 5 : 7', [
    [{ x: 0, y: 0 }, 5, 'or stops at the first that holds'],
    [{ x: 1, y: 0 }, 7, '1 > 2 does not hold'],
    [{ x: '0.499999', y: 0 }, 5, 'just above 2'],
    [{ x: '0.5', y: 0 }, 7, '2 > 2 does not hold'],
  ])
  formula('x != 0 and 1 / x > 2 ? 5 : 7', [
    [{ x: 0, y: 0 }, 7, 'and stops at the first that does not hold'],
    [{ x: '0.25', y: 0 }, 5, '4 > 2'],
  ])
  formula('1 / x > 2 or x == 0 ? 5 : 7', [[{ x: 0, y: 0 }, 'missing zero-denominator', 'the left side comes first']])
  // An invalid value stands above a missing one, on whichever side of an operation it stands.
  for (const expression of ['1 / x + sqrt(y - 1)', 'sqrt(y - 1) * (1 / x)', '1 / x > sqrt(y - 1) ? 1 : 2', 'min(1 / x, sqrt(y - 1))']) {
    formula(expression, [
      [{ x: 0, y: 0 }, 'invalid out-of-domain', 'a root of −1 stands above a division by 0'],
      [{ x: 0, y: 2 }, 'missing zero-denominator', 'a division by 0'],
      [{ x: 1, y: 0 }, 'invalid out-of-domain', 'a root of −1'],
    ])
  }
  formula('x > 0 ? 5 : sqrt(-1)', [
    [{ x: 1, y: 0 }, 5, 'the root is not taken'],
    [{ x: 0, y: 0 }, 'invalid out-of-domain', 'it is'],
  ])
  formula('x > 0 ? (x > 10 ? 3 : 2) : 1', [
    [{ x: 11, y: 0 }, 3, 'nested'],
    [{ x: 10, y: 0 }, 2, 'nested'],
    [{ x: 0, y: 0 }, 1, 'else'],
  ])
  formula('x / y', [
    [{ x: 1, y: 3 }, 0.33, '0.333…'],
    [{ x: 1, y: 0 }, 'missing zero-denominator', '1 / 0'],
    [{ x: 201, y: 200 }, 1.01, '1.005, half away from zero'],
    [{ x: -1, y: -3 }, 0.33, 'the quotient of two negatives'],
    [{ x: -1, y: 3 }, 0, 'clamped'],
    [{ x: 'abc', y: 0 }, 'invalid not-a-number', 'invalid comes before a zero denominator'],
  ])
})

describe('a rule with two faults', () => {
  formula('ln(x) + 1 / y', [[{ x: 0, y: 0 }, 'invalid out-of-domain', 'invalid stands above a zero denominator in the state table']])
  formula('1 / y + ln(x)', [[{ x: 0, y: 0 }, 'invalid out-of-domain', 'whichever comes first in the text']])
})

describe('inputs', () => {
  formula('f ? 1 : x', [
    [{ f: true, x: 'abc' }, 'invalid not-a-number', 'any given input, also in a branch not taken'],
    [{ f: true, x: '' }, 'missing empty', 'any input'],
    [{ f: true, x: 'NA' }, 'not-applicable declared-na', 'any input'],
    [{ f: true, x: 5 }, 1, 'yes'],
    [{ f: false, x: 5 }, 5, 'no'],
    [{ f: 'maybe', x: 5 }, 'invalid not-a-boolean', 'neither'],
  ], [f, x])
  formula('not f and true ? 3 : 2', [
    [{ f: true }, 2, 'not true'],
    [{ f: false }, 3, 'not false'],
  ], [f])
  formula('is(who, head) ? 10 : is(who, deputy) ? 5 : 0', [
    [{ who: 'head' }, 10, 'the first option'],
    [{ who: 'deputy' }, 5, 'the second'],
    [{ who: 'clerk' }, 'invalid unknown-option', 'unknown'],
  ], [who])
  formula('default(x, 3) + y', [
    [{ x: '', y: 1 }, 4, 'the constant where x is empty'],
    [{ y: 1 }, 4, 'or absent'],
    [{ x: 5, y: 1 }, 6, 'x where it is given'],
    [{ x: 5, y: '' }, 'missing empty', 'y is needed'],
    [{ x: 'NA', y: 1 }, 'not-applicable declared-na', 'NA decides'],
    [{ x: 'abc', y: 1 }, 'invalid not-a-number', 'what is given must be right'],
  ])
  formula('default(x, -2) + default(y, 4)', [
    [{ x: '', y: 1 }, 0, '−2 + 1, clamped'],
    [{ x: 1, y: '' }, 5, '1 + 4'],
    [{ x: '', y: '' }, 'missing empty', 'all are empty'],
  ])
  formula('default(f, true) ? 3 : 2', [
    [{ f: false }, 2, 'given'],
    [{ f: '' }, 'missing empty', 'the only input'],
  ], [f])
  formula('y', [[{ x: '', y: 1 }, 'missing empty', 'x is declared, though not used']])
})

describe('reference aggregates', () => {
  const together = (expression: string, answers: readonly number[]) => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9]
    knownTogether(
      expression,
      { method: 'formula', params: { expression }, inputs: [x], max: 100 },
      answers.map((is, i) => ({ values: { x: values[i] }, is })),
    )
  }
  const all = (answer: number) => Array.from({ length: 8 }, () => answer)
  together('ref_max(x)', all(9))
  together('ref_min(x)', all(2))
  together('ref_mean(x)', all(5)) // 40 / 8
  together('ref_sd(x)', all(2)) // of the population: squares of the distances 9 1 1 1 0 0 4 16 make 32, / 8 = 4
  together('ref_count(x)', all(8))
  together('ref_rank(x)', [8, 5, 5, 5, 3, 3, 2, 1]) // 1 for the highest, ties equal
  together('x / ref_max(x) * points', [22.22, 44.44, 44.44, 44.44, 55.56, 55.56, 77.78, 100])
  together('ref_max(10 - x)', all(8))
  const best = { method: 'formula', params: { expression: 'y == 0 ? 0 : x / y / ref_max(x / y) * points' }, inputs: [x, y], max: 10 }
  knownTogether('a unit without a figure takes no part in an aggregate', best, [
    { values: { x: 5, y: 0 }, is: 0 },
    { values: { x: 1, y: 2 }, is: 10 },
    { values: { x: 1, y: 4 }, is: 5 },
    { values: { x: 50, y: '' }, is: 'missing empty' },
  ])
  const ranked = { method: 'formula', params: { expression: 'points / ref_rank(x / y)' }, inputs: [x, y], max: 10 }
  knownTogether('a rank needs the figure of the unit itself', ranked, [
    { values: { x: 1, y: 0 }, is: 'missing zero-denominator' },
    { values: { x: 1, y: 2 }, is: 10 },
    { values: { x: 1, y: 4 }, is: 5 },
  ])
  knownTogether('also where nobody has one', ranked, [{ values: { x: 1, y: 0 }, is: 'missing zero-denominator' }])
  knownTogether('mean by parent', { method: 'formula', params: { expression: 'ref_mean(x)' }, inputs: [x], max: 10, reference: 'parent' }, [
    { values: { x: 1 }, parent: 'p', is: 1.5 },
    { values: { x: 2 }, parent: 'p', is: 1.5 },
    { values: { x: 7 }, parent: 'q', is: 7 },
  ])
})

import { input } from './one-indicator.js'
import { knownAnswers } from './known-answers.js'

const inputs = [input('a'), input('b')]
const rule = { method: 'ratio', params: { target: 1 }, inputs, max: 10 }

knownAnswers('ratio of 10 points', rule, [
  [{ a: 1, b: 2 }, 5, '1/2 × 10'],
  [{ a: 1, b: 3 }, 3.33, '3.3333…'],
  [{ a: 2, b: 3 }, 6.67, '6.6666…'],
  [{ a: 0, b: 7 }, 0, 'nothing done'],
  [{ a: 7, b: 7 }, 10, 'all done'],
  [{ a: 8, b: 7 }, 10, 'a > b is clamped to 1'],
  [{ a: 201, b: 2000 }, 1.01, '1.005, half away from zero'],
  [{ a: 1715, b: 2000 }, 8.58, '8.575, half away from zero'],
  [{ a: 10049999, b: 100000000 }, 1, '1.0049999'],
  [{ a: 10050001, b: 100000000 }, 1.01, '1.0050001'],
  [{ a: '0.1', b: '0.3' }, 3.33, 'decimals as written: exactly 1/3'],
  [{ a: 0.3, b: 0.3 }, 10, 'equal decimals'],
  [{ a: 0.1 + 0.2, b: 1 }, 'invalid too-precise', '0.30000000000000004 has 17 significant digits'],
  [{ a: '0.000001', b: '0.000003' }, 3.33, 'six decimals'],
  [{ a: '0.0000001', b: 1 }, 'invalid too-precise', 'seven decimals'],
  [{ a: '999999999999999', b: '999999999999999' }, 10, 'fifteen digits'],
  [{ a: '1000000000000000', b: 1 }, 'invalid above-max', '10^15 is too large'],
  [{ a: 1, b: 1e15 }, 'invalid above-max', '10^15 is too large'],
  [{ a: '12345678901.12345', b: 1 }, 'invalid too-precise', 'sixteen significant digits'],
  [{ a: '1e3', b: 1 }, 'invalid not-a-number', 'no exponents in text'],
  [{ a: '1,5', b: 2 }, 'invalid not-a-number', 'a decimal comma'],
  [{ a: '.5', b: 1 }, 'invalid not-a-number', 'no digit before the point'],
  [{ a: '+5', b: 10 }, 'invalid not-a-number', 'no plus sign'],
  [{ a: '٣', b: 3 }, 'invalid not-a-number', 'ASCII digits only'],
  [{ a: true, b: 1 }, 'invalid not-a-number', 'yes is not a number'],
  [{ a: Number.NaN, b: 1 }, 'invalid not-a-number', 'NaN'],
  [{ a: ' 5 ', b: '010.0' }, 5, 'trimmed; zeros before and after mean nothing'],
  [{ a: -1, b: 10 }, 'invalid below-min', 'min is 0 unless declared'],
  [{ a: '-0', b: 10 }, 0, '-0 is 0'],
  [{ a: 1, b: 'NA' }, 'not-applicable declared-na', 'declared'],
  [{ a: '', b: 'NA' }, 'not-applicable declared-na', 'NA comes before missing'],
  [{ a: 'x', b: 'NA' }, 'not-applicable declared-na', 'NA comes before invalid'],
  [{ a: '', b: 5 }, 'missing empty', 'a is empty'],
  [{ a: 5, b: '  ' }, 'missing empty', 'b is blank'],
  [{ a: 5 }, 'missing empty', 'b is absent'],
  [{ a: 'x', b: '' }, 'missing empty', 'missing comes before invalid'],
  [{ a: 'x', b: 0 }, 'invalid not-a-number', 'invalid comes before a zero denominator'],
  [{ a: 5, b: 0 }, 'missing zero-denominator', 'nothing to divide by'],
  [{ a: 0, b: 0 }, 'missing zero-denominator', 'nor here'],
  [{ a: 5, b: '0.000' }, 'missing zero-denominator', 'zero however written'],
])

knownAnswers('ratio of 100 points, one place', { ...rule, max: 100, places: 1 }, [
  [{ a: '51.85', b: 100 }, 51.9, '51.85, half away from zero; binary floating point prints 51.8'],
  [{ a: '51.849999', b: 100 }, 51.8, 'just below the half'],
])
knownAnswers('ratio of 10 points, no places', { ...rule, places: 0 }, [
  [{ a: 1, b: 20 }, 1, '0.5, half away from zero'],
  [{ a: 1, b: 3 }, 3, '3.33…'],
])
knownAnswers('ratio of 10 points, six places', { ...rule, places: 6 }, [
  [{ a: 1, b: 3 }, 3.333333, '3.3333333…'],
  [{ a: 2, b: 3 }, 6.666667, '6.6666666…'],
])

knownAnswers('ratio against a target of 80 %', { ...rule, params: { target: 0.8 } }, [
  [{ a: 8, b: 10 }, 10, 'the target is reached'],
  [{ a: 9, b: 10 }, 10, 'not more than the maximum'],
  [{ a: 799, b: 1000 }, 9.99, '0.799 / 0.8 × 10 = 9.9875'],
  [{ a: 79, b: 100 }, 9.88, '9.875, half away from zero'],
  [{ a: 1, b: 3 }, 4.17, '(1/3) / 0.8 × 10 = 4.1666…'],
])
knownAnswers('ratio against a target of 300 %', { ...rule, params: { target: 3 } }, [
  [{ a: '0.3', b: '0.1' }, 10, '0.3 / 0.1 is exactly 3'],
  [{ a: 1, b: 1 }, 3.33, '1/3'],
])

knownAnswers('ratio with a floor of 50 %', { ...rule, params: { target: 1, floor: 0.5 } }, [
  [{ a: 5, b: 10 }, 5, 'at the floor'],
  [{ a: 4999999, b: 10000000 }, 0, 'just below the floor'],
  [{ a: 5000001, b: 10000000 }, 5, '5.000001'],
])
knownAnswers('ratio with a floor that is no binary fraction', { ...rule, params: { target: 0.9, floor: 0.3 } }, [
  [{ a: 3, b: 10 }, 3.33, '0.3 is at the floor: 0.3 / 0.9 × 10'],
  [{ a: '0.3', b: 1 }, 3.33, 'the same'],
  [{ a: '0.299999', b: 1 }, 0, 'just below'],
])

knownAnswers('ratio, whenZero full', { ...rule, params: { target: 1, whenZero: 'full' } }, [
  [{ a: 0, b: 0 }, 10, 'settled'],
  [{ a: 1, b: 4 }, 2.5, 'as ever'],
])
knownAnswers('ratio, whenZero zero', { ...rule, params: { target: 1, whenZero: 'zero' } }, [[{ a: 5, b: 0 }, 0, 'settled, and scored']])
knownAnswers('ratio, whenZero missing', { ...rule, params: { target: 1, whenZero: 'missing' } }, [
  [{ a: 5, b: 0 }, 'missing zero-denominator', 'the default'],
])
knownAnswers('ratio, whenZero not-applicable', { ...rule, params: { target: 1, whenZero: 'not-applicable' } }, [
  [{ a: 5, b: 0 }, 'not-applicable zero-denominator', 'settled'],
  [{ a: '', b: 0 }, 'missing empty', 'an empty input decides first'],
])
knownAnswers('ratio with a floor, whenZero full', { ...rule, params: { target: 1, floor: 0.5, whenZero: 'full' } }, [
  [{ a: 0, b: 0 }, 10, 'no floor without a ratio'],
])

const bounded = [input('a', 'integer', { min: -10, max: 100 }), input('b', 'number', { min: -10 })]
knownAnswers('ratio with declared bounds', { ...rule, inputs: bounded }, [
  [{ a: -10, b: 10 }, 0, 'at the lower bound; −1 is clamped to 0'],
  [{ a: -11, b: 10 }, 'invalid below-min', 'below the bound'],
  [{ a: 100, b: 100 }, 10, 'at the upper bound'],
  [{ a: 101, b: 200 }, 'invalid above-max', 'above the bound'],
  [{ a: '3.0', b: 4 }, 7.5, '3.0 is an integer'],
  [{ a: 2.5, b: 5 }, 'invalid not-an-integer', 'the type comes before the bounds'],
  [{ a: -5, b: -10 }, 5, 'the quotient of two negatives is 1/2'],
  [{ a: 5, b: -10 }, 0, '−1/2 is clamped to 0'],
  [{ a: 'x', b: -11 }, 'invalid not-a-number', 'the first input that is wrong'],
])

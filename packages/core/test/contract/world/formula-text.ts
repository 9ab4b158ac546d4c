import { callNames, type OperandType, operationOf, type Operator, operators } from '../../../src/formula/operations.js'
import type { Random } from './random.js'

/** Names that a random formula may use. */
export interface FormulaNames {
  readonly numbers: readonly string[]
  readonly optional: string
  readonly flag: string
  readonly choice: string
  readonly options: readonly string[]
}

const LITERALS = ['0', '1', '2', '3', '0.5', '0.1', '7', '10', '0.333', '100', '1.005', '8.575']

/** Functions whose arguments are operands alone, of any number and types: a new one of the table is in the random formulas by itself. */
const CALLS = operators().filter((op) => Object.keys(operationOf(op)?.operands ?? {}).length > 0 && callNames(op).length === 1 && op !== 'round')
const callsOf = (result: 'number' | 'boolean', isInexact: boolean) => CALLS.filter((op) => operationOf(op)?.result === result && (operationOf(op)?.inexact !== undefined) === isInexact)
const INEXACT_CALLS = callsOf('number', true)
const EXACT_CALLS = callsOf('number', false)
const TRUTH_CALLS = callsOf('boolean', false)

/** A random numeric formula that stays inside the language and inside exact arithmetic unless `inexact`. */
export function randomNumeric(random: Random, names: FormulaNames, depth: number, inexact: boolean): string {
  const sub = () => randomNumeric(random, names, depth - 1, inexact)
  const test = () => randomBoolean(random, names, depth - 1, inexact)
  if (depth === 0 || random.chance(0.15)) return leaf(random, names)
  switch (random.int(0, inexact ? 15 : 13)) {
    case 0:
    case 1:
      return `(${sub()} ${random.pick(['+', '-'])} ${sub()})`
    case 2:
    case 3:
      return `${atom(random, names)} ${random.pick(['*', '/'])} (${sub()})`
    case 4:
      return `(${sub()} * ${sub()} - ${sub()})`
    case 5:
      return `(-${leaf(random, names)}^${random.int(0, 3)})`
    case 6:
      return `(${leaf(random, names)}^-${random.int(0, 2)})`
    case 7:
      return `${random.pick(['min', 'max'])}(${sub()}, ${sub()}${random.chance(0.5) ? `, ${sub()}` : ''})`
    case 8:
      return call(random.pick(EXACT_CALLS), random, sub, test)
    case 9:
      return `round(${sub()}, ${random.int(0, 3)})`
    case 10:
      return `clamp(${sub()}, ${random.pick(['0', '-2'])}, ${random.pick(['points', '3', '2.5'])})`
    case 14:
      return call(random.pick(INEXACT_CALLS), random, sub, test)
    case 15:
      return `(${leaf(random, names)}^${random.pick(['0.5', '1.5', '-0.25', '(1/3)'])})`
    default:
      return `(${test()} ? ${sub()} : ${sub()})`
  }
}

/** A call with an argument of the right type for each operand, one to three for a list. */
function call(op: Operator, random: Random, number: () => string, truth: () => string): string {
  const args = Object.values<OperandType>(operationOf(op)?.operands ?? {}).flatMap((type) => (type === 'boolean' ? [truth()] : Array.from({ length: type === 'numbers' ? random.int(1, 3) : 1 }, number)))
  return `${callNames(op).join('')}(${args.join(', ')})`
}

function randomBoolean(random: Random, names: FormulaNames, depth: number, inexact: boolean): string {
  const number = () => randomNumeric(random, names, Math.max(0, depth - 1), inexact)
  const sub = () => randomBoolean(random, names, depth - 1, inexact)
  if (depth <= 0) return names.flag
  switch (random.int(0, 8)) {
    case 0:
      return names.flag
    case 7:
      return random.pick(['true', 'false', `default(${names.flag}, ${random.pick(['true', 'false'])})`])
    case 8:
      return TRUTH_CALLS.length === 0 ? `(${sub()} ? ${sub()} : ${sub()})` : call(random.pick(TRUTH_CALLS), random, number, sub)
    case 1:
      return `is(${names.choice}, ${random.pick(names.options)})`
    case 2:
      return `(${sub()} ${random.pick(['and', 'or'])} ${sub()})`
    case 3:
      return `(not ${sub()})`
    default:
      return `(${number()} ${random.pick(['<', '<=', '>', '>=', '==', '!='])} ${number()})`
  }
}

function leaf(random: Random, names: FormulaNames): string {
  switch (random.int(0, 5)) {
    case 0:
      return random.pick(LITERALS)
    case 1:
      return 'points'
    case 2:
      return `default(${names.optional}, ${random.pick(['0', '1', '2.5', '-1'])})`
    default:
      return random.pick(names.numbers)
  }
}

function atom(random: Random, names: FormulaNames): string {
  return random.chance(0.5) ? 'points' : leaf(random, names)
}

/** Formulas as decisions write them. `x`, `y` are replaced by the ids of the first two numbers. */
export const COMMON_FORMULAS: readonly string[] = [
  'points * min(1, x / y)',
  'y > 0 ? points * x / y : points',
  'points * (0.6 * min(1, x / y) + 0.4 * min(1, y / 100))',
  'points * x / y / 0.7',
  'round(points * x / y, 1)',
  'points - abs(x - y) / 3',
  'floor(x / 3) + ceil(y / 7) - 1',
  'y == 0 or x / y >= 0.5 ? points : points / 3',
  'y != 0 and x / y >= 0.25 ? points / 2 : points / 8',
  'points * 2^-3 + x - y',
  '-x^2 + points',
  'points * x / y * x / y',
]

/** Formulas that compare with other units, none of which changes who is scored. */
export const REFERENCE_FORMULAS: readonly string[] = [
  'ref_max(x) > 0 ? points * x / ref_max(x) : 0',
  'x >= ref_mean(x) ? points : points / 2',
  'points / ref_rank(x)',
  'points / ref_rank(x / y)',
  'points / ref_count(x)',
  'ref_sd(x) > 0 ? points * (x - ref_mean(x)) / ref_sd(x) : 0',
  'ref_max(x) > ref_min(x) ? points * (x - ref_min(x)) / (ref_max(x) - ref_min(x)) : points',
  'points * (1 - (ref_rank(x / (y + 1)) - 1) / ref_count(y))',
]

import type { InputDefinition } from '../../../src/definition/input-definition.js'
import { type Decimal, greatestDivisor, nudge, write } from './decimals.js'
import type { Random } from './random.js'
import type { InputValue } from '../../../src/definition/test-vector.js'

/** A pair a, b, as whole numbers. */
export interface Pair {
  readonly a: number
  readonly b: number
}

const LARGEST = 1e7

/** Multiplies both so that they stay inside the usual size of figures. */
function enlarge(random: Random, { a, b }: Pair): Pair {
  const divisor = greatestDivisor(a, b) || 1
  const room = Math.max(1, Math.floor(LARGEST / Math.max(Math.abs(a / divisor), Math.abs(b / divisor), 1)))
  const factor = random.int(1, Math.min(room, random.pick([1, 5, 1000, LARGEST])))
  return { a: (a / divisor) * factor, b: (b / divisor) * factor }
}

/** a / b = target × (2k + 1) / (2 max): points fall on a half of the last place. */
export function tiePair(random: Random, max: number, target: Decimal): Pair {
  if (max === 0) return { a: 1, b: 2 }
  const k = random.int(0, max - 1)
  return enlarge(random, { a: target.n * (2 * k + 1), b: 10 ** target.places * 2 * max })
}

/** a / b equal to a threshold. */
export function equalPair(random: Random, threshold: Decimal): Pair {
  return enlarge(random, { a: threshold.n, b: 10 ** threshold.places })
}

export function anyPair(random: Random): Pair {
  const b = random.int(1, random.pick([10, 1000, LARGEST]))
  return { a: random.chance(0.1) ? random.int(0, 2 * b) : random.int(0, b), b }
}

/** Writes a pair for two inputs: whole numbers where one of them must be, else decimals of equal places; a may be nudged. */
export function writePair(random: Random, { a, b }: Pair, first: InputDefinition, second: InputDefinition): Record<string, InputValue> {
  const whole = first.type === 'integer' || second.type === 'integer'
  const places = whole || random.chance(0.5) ? 0 : random.int(1, 6)
  const numerator = nudge(random, { n: a, places })
  return { [first.id]: write(random, numerator), [second.id]: write(random, { n: b, places }) }
}

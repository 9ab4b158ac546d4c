import type { InputDefinition } from '../../../src/definition/input-definition.js'
import type { InputValue } from '../../../src/definition/test-vector.js'
import type { Random } from './random.js'

type Values = Readonly<Record<string, InputValue | undefined>>

const JUNK: readonly InputValue[] = [
  'abc', '1e5', '1,5', '.5', '5.', '+5', '1.1234567', '1234567890123456', '123456789.1234567', '1000000000000000',
  '999999999999999', '-1', '-0', '-0.0', '0.000001', '5.5', '3.0', '1.0000000', 'TRUE', 'yes', 'na', 'N/A', '５', '1 000', '--1', 'zz',
  true, false, 0, 1, 2.5, 1e-7, 1e21, 1e15, -1e21, 123456789.123456, 0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY, -0,
]

/** Takes values away, declares them not applicable, or replaces them by something odd, now and then. */
export function spoil(random: Random, inputs: readonly InputDefinition[], values: Values): Values {
  if (random.chance(0.02)) return Object.fromEntries(inputs.map((input) => [input.id, 'NA']))
  if (random.chance(0.02)) return {}
  if (random.chance(0.8)) return values
  return Object.fromEntries(
    inputs.flatMap(({ id }): [string, InputValue | undefined][] => {
      const roll = random.int(0, 19)
      if (roll === 0) return [[id, 'NA']]
      if (roll === 1) return [[id, random.pick(['', null, '  '])]]
      if (roll === 2) return []
      return [[id, roll < 6 ? random.pick(JUNK) : values[id]]]
    }),
  )
}

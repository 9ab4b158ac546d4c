import { DECIMAL_LIMITS, type PlannedInput, rationalOfNumber, type Rational } from '@dti-vn/sdk'
import { column, greatest, least } from '../arithmetic/int.js'
import type { InputSlot } from './scope.js'

/** How far the figures of an indicator go: decimals that are kept, and digits in front of them. */
export interface Cap {
  readonly decimals: number
  readonly wholeDigits: number
}

export const NO_CAP: Cap = Object.freeze({ decimals: 15, wholeDigits: 15 })

/** An input as the SQL reads it: an integer in units of 10^-scale. */
export interface InputLimits {
  readonly kind: 'number' | 'integer' | 'boolean' | 'choice'
  /** Decimals to which figures are rounded before anything else is checked. */
  readonly round: number | undefined
  /** Decimals that the contract allows, and that rounding leaves. */
  readonly decimals: number
  /** Decimals that are computed; more of them make the cell unsupported. */
  readonly scale: number
  /** Inclusive bounds of the contract, in units of 10^-scale. */
  readonly lowest: bigint
  readonly highest: bigint
  /** Sizes from here on make the cell unsupported. */
  readonly beyond: bigint
}

export function inputLimits({ definition }: PlannedInput, cap: Cap): InputLimits {
  const { type, min = 0, max } = definition
  if (type === 'boolean' || type === 'choice') return { kind: type, round: undefined, decimals: 0, scale: 0, lowest: 0n, highest: 0n, beyond: 1n }
  const { decimals: most = DECIMAL_LIMITS.decimals, round } = definition
  const decimals = Math.min(most, round ?? most)
  const scale = Math.min(type === 'integer' ? 0 : decimals, cap.decimals)
  const unit = 10n ** BigInt(scale)
  const end = 10n ** BigInt(15 + scale)
  const beyond = 10n ** BigInt(cap.wholeDigits + scale)
  return {
    kind: type,
    round,
    decimals,
    scale,
    lowest: greatest([ceiling(rationalOfNumber(min), unit), 1n - end]),
    highest: max === undefined ? end - 1n : least([-ceiling(rationalOfNumber(-max), unit), end - 1n]),
    beyond,
  }
}

/** The column of an input in the rule of its indicator. */
export function inputSlot(input: PlannedInput, limits: InputLimits, name: string): InputSlot {
  const { definition, options } = input
  const [low, high] = usableBounds(input, limits)
  return { definition, options, value: column(name, low, high), scale: limits.scale }
}

/** The least and the largest integer that an input of a scored indicator is. */
function usableBounds({ options }: PlannedInput, { kind, lowest, highest, beyond }: InputLimits): readonly [bigint, bigint] {
  if (kind === 'boolean') return [0n, 1n]
  if (kind === 'choice') return [0n, BigInt(Math.max(options.length - 1, 0))]
  return [greatest([lowest, 1n - beyond]), least([highest, beyond - 1n])]
}

/** True where a figure that the contract accepts may have more digits than are computed. */
export function canBeTooLarge({ kind, decimals, scale, lowest, highest, beyond }: InputLimits): boolean {
  if (kind !== 'number' && kind !== 'integer') return false
  return (kind === 'number' && scale < decimals) || highest >= beyond || -lowest >= beyond
}

/** The smallest whole number of units not below the value. */
function ceiling({ n, d }: Rational, unit: bigint): bigint {
  const scaled = n * unit
  const quotient = scaled / d
  return scaled > 0n && scaled % d !== 0n ? quotient + 1n : quotient
}

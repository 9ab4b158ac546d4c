import { POWER_LIMITS } from '../../formula/limits.js'
import { ONE, type Rational, toInteger, ZERO } from '../../numeric/rational.js'
import { addColumns, divideColumns, multiplyColumns } from './arithmetic.js'
import type { Assembly } from './assembly.js'
import { constantColumn, FRACTION_BITS } from './approximation.js'
import type { NumberColumn } from './column.js'

/** True when raising a base to this constant is repeated multiplication in every cell, and so never out of domain. */
export function isPlainPower(exponent: Rational, base: NumberColumn): boolean {
  const whole = toInteger(exponent)
  if (whole === undefined || whole > POWER_LIMITS.exponent || -whole > POWER_LIMITS.exponent) return false
  const bits = base.kind === 'fraction' ? FRACTION_BITS : base.bits
  return whole === 0n || Math.abs(Number(whole)) * bits <= Number(POWER_LIMITS.powerBits)
}

/** base ^ exponent, for an exponent that `isPlainPower` has approved. */
export function powerColumn(assembly: Assembly, base: NumberColumn, exponent: Rational): NumberColumn {
  const one = constantColumn(assembly, ONE)
  const whole = Number(toInteger(exponent))
  // 0 times the base keeps the cells in which it has stopped.
  if (whole === 0) return addColumns(assembly, multiplyColumns(assembly, base, constantColumn(assembly, ZERO)), one, 1)
  const size = repeated(assembly, base, Math.abs(whole))
  return whole < 0 ? divideColumns(assembly, one, size) : size
}

function repeated(assembly: Assembly, base: NumberColumn, times: number): NumberColumn {
  if (times === 1) return base
  const half = repeated(assembly, base, times >> 1)
  const square = multiplyColumns(assembly, half, half)
  return times % 2 === 0 ? square : multiplyColumns(assembly, square, base)
}

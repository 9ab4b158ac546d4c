import type { InputDefinition } from '../../src/definition/input-definition.js'
import type { InvalidReason } from '../../src/engine/state.js'
import { type Fraction, decimal, tenTo, ZERO } from './fraction.js'

/** A value as the contract understands it. */
export type Cell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'na' }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason }
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'option'; readonly value: string }

const invalid = (reason: InvalidReason): Cell => ({ kind: 'invalid', reason })

/** Reads one raw value for an input. */
export function readCell(raw: unknown, input: InputDefinition): Cell {
  if (raw === undefined || raw === null) return { kind: 'blank' }
  const value = typeof raw === 'string' ? raw.trim() : raw
  if (value === '') return { kind: 'blank' }
  if (value === 'NA') return { kind: 'na' }
  if (input.type === 'boolean') {
    if (value === true || value === 'true') return { kind: 'boolean', value: true }
    if (value === false || value === 'false') return { kind: 'boolean', value: false }
    return invalid('not-a-boolean')
  }
  if (input.type === 'choice') {
    const chosen = (input.options ?? []).find((option) => option.id === value)
    return chosen ? { kind: 'option', value: chosen.id } : invalid('unknown-option')
  }
  return readNumericCell(value, input)
}

function readNumericCell(value: unknown, input: InputDefinition): Cell {
  const read = typeof value === 'number' ? fromNumber(value) : typeof value === 'string' ? fromText(value) : 'not-a-number'
  if (typeof read === 'string') return invalid(read)
  if (input.type === 'integer' && read.d !== 1n) return invalid('not-an-integer')
  if (read.lt(decimal(input.min ?? 0))) return invalid('below-min')
  if (input.max !== undefined && read.gt(decimal(input.max))) return invalid('above-max')
  return { kind: 'number', value: read }
}

function fromNumber(value: number): Fraction | InvalidReason {
  return Number.isFinite(value) ? withinLimits(decimal(value)) : 'not-a-number'
}

function fromText(text: string): Fraction | InvalidReason {
  if (!/^-?[0-9]+(\.[0-9]+)?$/.test(text)) return 'not-a-number'
  return withinLimits(decimal(text))
}

/** |x| < 10^15, at most 6 decimals, at most 15 significant digits; zeros written at either end do not count. */
function withinLimits(value: Fraction): Fraction | InvalidReason {
  if (value.abs().gte(tenTo(15))) return value.lt(ZERO) ? 'below-min' : 'above-max'
  const millionths = value.mul(tenTo(6))
  if (millionths.d !== 1n) return 'too-precise'
  const digits = millionths.n.toString().replace(/0+$/, '')
  return digits.length > 15 ? 'too-precise' : value
}

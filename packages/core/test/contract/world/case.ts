import type { InputDefinition } from '../../../src/definition/input-definition.js'
import type { InputValue } from '../../../src/definition/test-vector.js'
import type { Random } from './random.js'

/** What a method case is made for. */
interface CaseAsk {
  readonly random: Random
  /** Maximum points as a scaled integer of the index. */
  readonly max: number
  readonly places: number
  /** Put before the ids of all inputs. */
  readonly prefix: string
}

/** A use of a method, with the way its values are made for one unit. */
export interface MethodCase {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  readonly inputs: readonly InputDefinition[]
  readonly values: () => Readonly<Record<string, InputValue>>
  /** Set when the method needs another maximum than the one asked for. */
  readonly max?: number
  /** True when the method finds its inputs by name. */
  readonly named?: boolean
}

export type CaseMaker = (ask: CaseAsk) => MethodCase

export const WHEN_ZERO = [undefined, undefined, 'missing', 'full', 'zero', 'not-applicable'] as const

/** Leaves out keys that are undefined. */
export function defined(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined))
}

export function numericInput(random: Random, id: string, integer = random.chance(0.5)): InputDefinition {
  return {
    id,
    type: integer ? 'integer' : 'number',
    label: { vi: id },
    ...(random.chance(0.15) ? { min: random.pick([-1000, -2.5, 0, 1, 0.5]) } : {}),
    ...(random.chance(0.1) ? { max: random.pick([10, 1000, 99.5, 1e7]) } : {}),
  }
}

export function booleanInput(id: string): InputDefinition {
  return { id, type: 'boolean', label: { vi: id } }
}

export function yesOrNo(random: Random): InputValue {
  return random.pick([true, false, 'true', 'false'])
}

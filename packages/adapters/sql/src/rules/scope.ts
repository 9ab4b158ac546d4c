import type { Expr, InputDefinition, Rational } from '@dti-vn/sdk'
import type { Fraction } from '../arithmetic/fraction.js'
import type { Known } from '../arithmetic/algebra.js'
import type { Condition, Int } from '../arithmetic/int.js'
import type { Work } from '../arithmetic/work.js'

export type ReferenceNode = Expr & { readonly op: 'ref' }

/** An input as a column of a step: an integer in units of 10^-scale, 1 or 0, or the position of an option. */
export interface InputSlot {
  readonly definition: InputDefinition
  readonly options: readonly string[]
  readonly value: Int
  readonly scale: number
}

/** What the names of an expression stand for. */
export interface RuleScope {
  readonly work: Work
  /** Maximum points. */
  readonly points: Rational
  readonly input: (id: string) => InputSlot
  /** Of a node, whose names stand for fractions and conditions. */
  readonly node?: NodeNames | undefined
  readonly reference: (node: ReferenceNode) => Fraction
}

/** The names of the expression of a node. */
interface NodeNames {
  readonly fraction: (id: string) => Fraction
  readonly truth: (id: string) => Condition | boolean
}

/** What conditions around an expression say of parts of it, by the text of the part. */
export type Facts = ReadonlyMap<string, Known>

export const NO_FACTS: ReadonlyMap<string, Known> = new Map()

/** What holds where a condition is true, or false. */
export function factsOf(test: Expr, isTrue: boolean, known: Facts): Facts {
  if (!('right' in test) || test.right.op !== 'number' || !/^0(\.0*)?$/.test(test.right.value)) return known
  const positive = isTrue ? test.op === 'gt' : test.op === 'le'
  const nonzero = isTrue ? test.op === 'ne' || test.op === 'lt' : test.op === 'eq' || test.op === 'ge'
  if (!positive && !nonzero) return known
  return new Map([...known, [JSON.stringify(test.left), positive ? 'positive' : 'nonzero'] as const])
}

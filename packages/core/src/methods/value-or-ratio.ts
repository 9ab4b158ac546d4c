import { div, input } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'
import type { InputDefinition } from '../definition/input-definition.js'
import type { MethodFault } from './method.js'
import type { RuleWriter } from './rule-text.js'
import type { WhenZero } from './zero-denominator.js'

/** What a method measures: one input, or the quotient of two. */
export type Measure = 'value' | 'ratio'

export function inputsOfMeasure(of: Measure): number {
  return of === 'ratio' ? 2 : 1
}

/** The measured value, never clamped and never rounded. */
export function measured(of: Measure, inputs: readonly InputDefinition[]): Expr {
  const [first, second] = inputs
  const a = input(first?.id ?? '')
  return of === 'ratio' ? div(a, input(second?.id ?? '')) : a
}

export function measureText(of: Measure, inputs: readonly InputDefinition[], w: RuleWriter): string {
  return of === 'ratio' ? `${w.label(inputs[0])} / ${w.label(inputs[1])}` : w.label(inputs[0])
}

/** A single value has no denominator, so that `whenZero` means nothing. */
export function checkWhenZero(of: Measure, whenZero: WhenZero): MethodFault[] {
  if (of === 'ratio' || whenZero === undefined) return []
  return [{ code: 'definition-invalid-value', path: ['params', 'whenZero'], params: { expected: '–', actual: whenZero } }]
}

import { BUILT_IN_METHODS, type ScoringMethod } from '@dti-vn/sdk'
import { test } from 'vitest'
import { type LawCase, methodLaws, methodTester } from '../src/index.js'

const byId = (id: string): ScoringMethod => {
  const found = BUILT_IN_METHODS.find((method) => method.id === id)
  if (!found) throw new Error(`No method ${id}.`)
  return found
}
const methodFault = ['definition-method-inputs'] as const
const few: Partial<Parameters<typeof methodLaws>[1]> = { runs: 30 }

const quotient = { inputs: ['a', 'b'], params: { target: 0.8 }, maxPoints: 15 }
// 15 × (1/3)/0.8 = 6.25; 15 × (2/3)/0.8 = 12.5; a/b = 4/5 reaches the target exactly
methodTester(byId('ratio'), { test }).run({
  valid: [
    { name: 'a third of 0.8', ...quotient, values: { a: 1, b: 3 }, points: 6.25 },
    { name: 'exactly the target', ...quotient, values: { a: 4, b: 5 }, points: 15 },
    { name: 'beyond it', ...quotient, values: { a: 7, b: 5 }, points: 15 },
    { name: 'below the floor', ...quotient, params: { target: 0.8, floor: 0.5 }, values: { a: 2, b: 5 }, points: 0 },
    { name: 'nothing to divide by', ...quotient, values: { a: 0, b: 0 }, points: 0, state: 'missing', reason: 'zero-denominator' },
  ],
  invalid: [
    { name: 'a target of 0', inputs: ['a', 'b'], params: { target: 0 }, codes: ['definition-target-not-positive'] },
    { name: 'one input', inputs: ['a'], params: { target: 1 }, codes: methodFault },
    { name: 'an unknown param', inputs: ['a', 'b'], params: { target: 1, goal: 1 }, codes: ['definition-unknown-key'] },
  ],
})
methodLaws(byId('ratio'), { test, ...few, cases: [quotient, { ...quotient, params: { target: 1, floor: 0.25 } }], monotone: { input: 'a', direction: 'up' }, scaleInvariant: ['a', 'b'] })
methodLaws(byId('complement'), {
  test, ...few, cases: [{ inputs: ['bad', 'all'], params: { target: 0.9 }, maxPoints: 7 }], monotone: { input: 'bad', direction: 'down' }, scaleInvariant: ['bad', 'all'],
})

const steps = { of: 'value', steps: [{ min: 4, share: 1 }, { min: 2.5, share: 0.35 }] }
// 9 × 0.35 = 3.15
methodTester(byId('tiers'), { test }).run({
  valid: [
    { name: 'on the upper step', inputs: ['x'], params: steps, maxPoints: 9, values: { x: 4 }, points: 9 },
    { name: 'just below it', inputs: ['x'], params: steps, maxPoints: 9, values: { x: 3.999999 }, points: 3.15 },
    { name: 'below all steps', inputs: ['x'], params: steps, maxPoints: 9, values: { x: 2.4 }, points: 0 },
  ],
  invalid: [{ name: 'steps that rise', inputs: ['x'], params: { of: 'value', steps: [...steps.steps].reverse() }, codes: ['definition-steps-order'] }],
})
methodLaws(byId('tiers'), { test, ...few, cases: [{ inputs: ['x'], params: steps, maxPoints: 9 }], monotone: { input: 'x', direction: 'up' }, selfLimited: true })

const parts = { items: [{ id: 'plan', share: 0.3 }, { id: 'team', share: 0.7 }] }
const answers = { inputs: ['plan:boolean', 'team:boolean'], params: parts, maxPoints: 5 }
// 5 × 0.3 = 1.5; 5 × 0.7 = 3.5
methodTester(byId('checklist'), { test }).run({
  valid: [
    { name: 'one part', ...answers, values: { plan: true, team: false }, points: 1.5 },
    { name: 'all parts', ...answers, values: { plan: 'true', team: true }, points: 5 },
    { name: 'an empty part counts as not met', ...answers, values: { team: true }, points: 3.5 },
    { name: 'no part reported', ...answers, values: {}, points: 0, state: 'missing', reason: 'empty' },
    { name: 'a wrong answer', ...answers, values: { plan: 'yes', team: true }, points: 0, state: 'invalid', reason: 'not-a-boolean' },
  ],
  invalid: [{ name: 'shares that are not 1', ...answers, params: { items: [{ id: 'plan', share: 0.3 }, { id: 'team', share: 0.6 }] }, codes: ['definition-shares-sum'] }],
})
methodLaws(byId('checklist'), { test, ...few, cases: [answers], monotone: [{ input: 'plan', direction: 'up' }, { input: 'team', direction: 'up' }] })

// 8 × 3/12 = 2; the best of the others is 12
methodTester(byId('relative'), { test }).run({
  valid: [
    { name: 'a quarter of the best', inputs: ['x'], params: { of: 'value' }, maxPoints: 8, values: { x: 3 }, others: [{ x: 12 }, { x: 'NA' }], points: 2 },
    { name: 'a best value of 0', inputs: ['x'], params: { of: 'value' }, maxPoints: 8, values: { x: 0 }, others: [{ x: 0 }], points: 0 },
  ],
  invalid: [{ name: 'an unknown measure', inputs: ['x'], params: { of: 'values' }, codes: ['definition-invalid-value'] }],
})
methodLaws(byId('relative'), { test, ...few, cases: [{ inputs: ['x'], params: { of: 'value' }, maxPoints: 8 }], scaleInvariant: ['x'] })

// −0.5 × 3 = −1.5, at most 2 taken off
const taken = { inputs: ['n:integer'], params: { per_item: 0.5, cap: 2 }, maxPoints: 0 }
methodTester(byId('deduction'), { test }).run({
  valid: [
    { name: 'three times', ...taken, values: { n: 3 }, points: -1.5 },
    { name: 'at most the cap', ...taken, values: { n: 9 }, points: -2 },
  ],
  invalid: { none: 'the checks of amounts are tested in core' },
})
methodLaws(byId('deduction'), { test, ...few, cases: [taken], monotone: { input: 'n', direction: 'down' } })

const formulas: LawCase[] = ['points * min(a, b) / max(a, b, 1)', 'a >= b ? points : points * a / b', 'round(a / 3, 2)', 'a - b'].map((expression) => ({
  inputs: ['a', 'b'], params: { expression }, maxPoints: 12,
}))
methodLaws(byId('formula'), { test, ...few, cases: formulas.filter(({ params }) => params?.['expression'] !== 'round(a / 3, 2)') })
methodTester(byId('formula'), { test }).run({
  // 12 × 2/5 = 4.8
  valid: [{ name: 'the smaller over the larger', ...formulas[0]!, values: { a: 2, b: 5 }, points: 4.8 }],
  invalid: [{ name: 'an unknown name', inputs: ['a'], params: { expression: 'a + c' }, codes: ['formula-name-unknown'] }],
})

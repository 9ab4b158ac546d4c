import type { StepContext } from './arithmetic-steps.js'
import { STATUS } from './exact-limit.js'
import type { NumberStep, TruthStep } from './step-value.js'
import { choose, type Term, termText } from './term.js'

/** The other truth. */
export function notStep({ truth, status }: TruthStep, context: StepContext): TruthStep {
  if (typeof truth === 'bigint') return { truth: 1n - truth, status }
  const at = context.sheet.add(context.subject, 'not', () => ({ G: termText(status), H: `IF((${termText(status)}=0),(1-${truth}),0)` }))
  return { truth: at('H'), status: at('G') }
}

/** Both or either. The right side counts only where the left one does not decide. */
export function logicStep(op: 'and' | 'or', left: TruthStep, right: TruthStep, context: StepContext): TruthStep {
  const deciding = op === 'and' ? 0n : 1n
  if (left.status === STATUS.later) return left
  if (typeof left.truth === 'bigint' && left.status === STATUS.ok) return left.truth === deciding ? left : right
  const at = context.sheet.add(context.subject, op, (cell) => ({
    G: `IF((${termText(left.status)}>0),${termText(left.status)},IF((${termText(left.truth)}=${termText(deciding)}),0,${termText(right.status)}))`,
    H: `IF((${cell('G')}>0),0,IF((${termText(left.truth)}=${termText(deciding)}),${termText(deciding)},${termText(right.truth)}))`,
  }))
  return { truth: at('H'), status: at('G') }
}

/** One of two numbers; the status of the other does not count. */
export function branchStep(test: TruthStep, a: NumberStep, b: NumberStep, context: StepContext): NumberStep {
  const settled = settledTest(test)
  if (settled !== undefined) return settled ? a : b
  const isTrue = `(${termText(test.truth)}=1)`
  const at = context.sheet.add(context.subject, 'if', (cell) => ({
    G: branchStatus(test, isTrue, a.status, b.status),
    H: `IF((${cell('G')}=0),${termText(choose(isTrue, a.n, b.n))},0)`,
    I: `IF((${cell('G')}=0),${termText(choose(isTrue, a.d, b.d))},1)`,
  }))
  return { n: at('H'), d: at('I'), status: at('G') }
}

/** One of two truths. */
export function branchTruthStep(test: TruthStep, a: TruthStep, b: TruthStep, context: StepContext): TruthStep {
  const settled = settledTest(test)
  if (settled !== undefined) return settled ? a : b
  const isTrue = `(${termText(test.truth)}=1)`
  const at = context.sheet.add(context.subject, 'if', (cell) => ({
    G: branchStatus(test, isTrue, a.status, b.status),
    H: `IF((${cell('G')}=0),${termText(choose(isTrue, a.truth, b.truth))},0)`,
  }))
  return { truth: at('H'), status: at('G') }
}

function settledTest({ truth, status }: TruthStep): boolean | undefined {
  return typeof truth === 'bigint' && status === STATUS.ok ? truth === 1n : undefined
}

function branchStatus(test: TruthStep, isTrue: string, a: Term, b: Term): string {
  const taken = choose(isTrue, a, b)
  return test.status === STATUS.ok ? termText(taken) : `IF((${termText(test.status)}>0),${termText(test.status)},${termText(taken)})`
}

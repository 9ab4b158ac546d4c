import type { ComparisonOperator } from '@dti-vn/sdk'
import { fractionFormulas, statusFormula, type StepContext } from './arithmetic-steps.js'
import { STATUS } from './exact-limit.js'
import { isKnown, LATER, type NumberStep, type TruthStep } from './step-value.js'
import { gcdOf, largest, over, type Term, termText, times } from './term.js'

const SIGNS: Readonly<Record<ComparisonOperator, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' }

/** Compares two fractions by whole numbers: n₁ · d₂/g with n₂ · d₁/g, g the common divisor of the denominators. */
export function compareStep(op: ComparisonOperator, a: NumberStep, b: NumberStep, context: StepContext): TruthStep {
  const operands = largest([a.status, b.status])
  if (operands === STATUS.later) return { truth: 0n, status: STATUS.later }
  if (isKnown(a) && isKnown(b)) return { truth: holds(op, a.n * b.d - b.n * a.d) ? 1n : 0n, status: STATUS.ok }
  const at = context.sheet.add(context.subject, SIGNS[op], (cell) => {
    const sides = sidesOf(a, b, cell('C'))
    return {
      ...sides.divisor,
      D: termText(sides.left),
      E: termText(sides.right),
      G: statusFormula(operands, [cell('D'), cell('E')]),
      H: `IF((${cell('G')}=0),IF((${cell('D')}${SIGNS[op]}${cell('E')}),1,0),0)`,
    }
  })
  return { truth: at('H'), status: at('G') }
}

/** The smaller or the larger of two numbers. */
export function pickStep(which: 'min' | 'max', a: NumberStep, b: NumberStep, context: StepContext): NumberStep {
  const operands = largest([a.status, b.status])
  if (operands === STATUS.later) return LATER
  if (isKnown(a) && isKnown(b)) return holds(which === 'min' ? 'le' : 'ge', a.n * b.d - b.n * a.d) ? a : b
  const at = context.sheet.add(context.subject, which, (cell) => {
    const sides = sidesOf(a, b, cell('C'))
    const first = `(${cell('D')}${which === 'min' ? '<=' : '>='}${cell('E')})`
    return {
      ...sides.divisor,
      D: termText(sides.left),
      E: termText(sides.right),
      G: statusFormula(operands, [cell('D'), cell('E')]),
      ...fractionFormulas(cell('G'), `IF(${first},${termText(a.n)},${termText(b.n)})`, `IF(${first},${termText(a.d)},${termText(b.d)})`),
    }
  })
  return { n: at('H'), d: at('I'), status: at('G') }
}

function sidesOf(a: NumberStep, b: NumberStep, address: string): { readonly divisor: { readonly C?: string }; readonly left: Term; readonly right: Term } {
  const divisor = gcdOf(a.d, b.d)
  const by = typeof divisor === 'bigint' ? divisor : address
  return {
    divisor: typeof divisor === 'bigint' ? {} : { C: divisor },
    left: times(a.n, over(b.d, by)),
    right: times(b.n, over(a.d, by)),
  }
}

function holds(op: ComparisonOperator, difference: bigint): boolean {
  switch (op) {
    case 'eq':
      return difference === 0n
    case 'ne':
      return difference !== 0n
    case 'lt':
      return difference < 0n
    case 'le':
      return difference <= 0n
    case 'gt':
      return difference > 0n
    case 'ge':
      return difference >= 0n
  }
}

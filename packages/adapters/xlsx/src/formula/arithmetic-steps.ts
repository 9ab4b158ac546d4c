import { STATUS } from './exact-limit.js'
import type { StepSheet } from './step-sheet.js'
import { isKnown, knownNumber, LATER, type NumberStep } from './step-value.js'
import { absoluteOf, gcdOf, largest, minus, over, plus, type Term, termText, times, withinLimit } from './term.js'

/** Where steps are written and whom they concern. */
export interface StepContext {
  readonly sheet: StepSheet
  readonly subject: string
}

/** The status of a step: that of its operands, or `later` where a whole number on the way may be too large. */
export function statusFormula(operands: Term, onTheWay: readonly Term[]): string {
  const within = withinLimit(onTheWay)
  const own = within === undefined ? '0' : `IF(${within},0,${String(STATUS.later)})`
  return operands === 0n ? own : `IF((${termText(operands)}>0),${termText(operands)},${own})`
}

/** Writes n and d of a step where its status in G is ok, else 0 and 1. */
export function fractionFormulas(status: string, n: Term, d: Term): { readonly H: string; readonly I: string } {
  return { H: `IF((${status}=0),${termText(n)},0)`, I: `IF((${status}=0),${termText(d)},1)` }
}

/** Factors are reduced crosswise before they are multiplied: the product of fractions in lowest terms is in lowest terms. */
export function multiplyStep(a: NumberStep, b: NumberStep, context: StepContext): NumberStep {
  const operands = largest([a.status, b.status])
  if (operands === STATUS.later) return LATER
  if (isKnown(a) && isKnown(b)) return knownNumber(a.n * b.n, a.d * b.d)
  if (isKnown(a) && a.n === 1n && a.d === 1n) return b
  if (isKnown(b) && b.n === 1n && b.d === 1n) return a
  const at = context.sheet.add(context.subject, '×', (cell) => {
    const [left, right] = [crosswise(a.n, b.d, cell('C')), crosswise(b.n, a.d, cell('D'))]
    return {
      ...left.formula('C'),
      ...right.formula('D'),
      E: termText(times(over(a.n, left.divisor), over(b.n, right.divisor))),
      F: termText(times(over(a.d, right.divisor), over(b.d, left.divisor))),
      G: statusFormula(operands, [cell('E'), cell('F')]),
      ...fractionFormulas(cell('G'), cell('E'), cell('F')),
    }
  })
  return { n: at('H'), d: at('I'), status: at('G') }
}

/** A quotient; a divisor of 0 is a zero denominator. The sign of the divisor goes to the numerator. */
export function divideStep(a: NumberStep, b: NumberStep, context: StepContext): NumberStep {
  const operands = largest([a.status, b.status])
  if (operands === STATUS.later) return LATER
  if (isKnown(b)) {
    if (b.n !== 0n) return multiplyStep(a, knownNumber(b.d, b.n), context)
    return { n: 0n, d: 1n, status: largest([a.status, STATUS.zeroDenominator]) }
  }
  const at = context.sheet.add(context.subject, '÷', (cell) => ({
    // Both may be 0; then there is nothing to reduce.
    C: `MAX(1,GCD(${termText(absoluteOf(a.n))},${termText(absoluteOf(b.n))}))`,
    D: termText(gcdOf(a.d, b.d)),
    E: termText(times(`SIGN(${termText(b.n)})`, over(a.n, cell('C')), over(b.d, cell('D')))),
    F: termText(times(over(a.d, cell('D')), over(absoluteOf(b.n), cell('C')))),
    G: `IF((${termText(operands)}>0),${termText(operands)},IF((${termText(b.n)}=0),${String(STATUS.zeroDenominator)},${statusFormula(0n, [cell('E'), cell('F')])}))`,
    ...fractionFormulas(cell('G'), cell('E'), cell('F')),
  }))
  return { n: at('H'), d: at('I'), status: at('G') }
}

/** Sum or difference over the least common denominator, then reduced. */
export function addStep(a: NumberStep, b: NumberStep, op: 'add' | 'sub', context: StepContext): NumberStep {
  const operands = largest([a.status, b.status])
  if (operands === STATUS.later) return LATER
  if (isKnown(a) && isKnown(b)) return knownNumber(op === 'add' ? a.n * b.d + b.n * a.d : a.n * b.d - b.n * a.d, a.d * b.d)
  if (isKnown(b) && b.n === 0n) return a
  if (isKnown(a) && a.n === 0n && op === 'add') return b
  const at = context.sheet.add(context.subject, op === 'add' ? '+' : '−', (cell) => {
    const common = crosswise(a.d, b.d, cell('C'))
    const left = times(a.n, over(b.d, common.divisor))
    const right = times(b.n, over(a.d, common.divisor))
    return {
      ...common.formula('C'),
      D: termText(left),
      E: termText(right),
      F: termText(times(a.d, over(b.d, common.divisor))),
      J: termText((op === 'add' ? plus : minus)(cell('D'), cell('E'))),
      G: statusFormula(operands, [cell('D'), cell('E'), cell('F'), cell('J')]),
      ...fractionFormulas(cell('G'), over(cell('J'), gcdOf(cell('J'), cell('F'))), over(cell('F'), gcdOf(cell('J'), cell('F')))),
    }
  })
  return { n: at('H'), d: at('I'), status: at('G') }
}

/** The number with the other sign. */
export function negateStep(a: NumberStep, context: StepContext): NumberStep {
  if (typeof a.n === 'bigint') return { ...a, n: -a.n }
  const at = context.sheet.add(context.subject, '−', () => ({ H: `(-${termText(a.n)})` }))
  return { ...a, n: at('H') }
}

/** The number without its sign. */
export function absoluteStep(a: NumberStep, context: StepContext): NumberStep {
  if (typeof a.n === 'bigint') return { ...a, n: absoluteOf(a.n) }
  const at = context.sheet.add(context.subject, '| |', () => ({ H: termText(absoluteOf(a.n)) }))
  return { ...a, n: at('H') }
}

/** The common divisor of two terms: known, or a formula that stands in a cell of its own. */
function crosswise(a: Term, b: Term, address: string) {
  const divisor = gcdOf(a, b)
  return {
    divisor: typeof divisor === 'bigint' ? divisor : address,
    formula: <Column extends 'C' | 'D'>(column: Column): Partial<Record<Column, string>> =>
      (typeof divisor === 'bigint' ? {} : { [column]: divisor }) as Partial<Record<Column, string>>,
  }
}

import { reduce } from '@dti-vn/sdk'
import { statusFormula, type StepContext } from './arithmetic-steps.js'
import { STATUS } from './exact-limit.js'
import { settled, type WholeStep } from './rounding-steps.js'
import { isKnown, type NumberStep } from './step-value.js'
import { isBeyondLimit, largest, minus, plus, type Term, termText, times } from './term.js'

/** A number from `whole` + `fraction` / 10^12 to `whole` + (`fraction` + `cut`) / 10^12, both included. */
export interface EnclosedStep {
  readonly whole: Term
  readonly fraction: Term
  /** How many quotients were cut. */
  readonly cut: Term
  readonly status: Term
}

/** Decimals that are kept: a hundred fractions of so many add up below the exact limit. */
const KEPT = 12
const UNIT = 10n ** BigInt(KEPT)
/** Digits that one step of long division gives. */
const DIGITS = 4
const STEP = 10n ** BigInt(DIGITS)
/** Fractions that are added before what is more than 1 is carried. */
const MOST_TERMS = 60

/** Cuts a fraction to twelve decimals by long division, four digits in a step. */
export function cutStep(exact: NumberStep, context: StepContext): EnclosedStep {
  const { n, d, status } = exact
  if (d === 1n) return { whole: n, fraction: 0n, cut: 0n, status }
  if (isKnown(exact) && UNIT % exact.d === 0n) {
    const whole = exact.n >= 0n || exact.n % exact.d === 0n ? exact.n / exact.d : exact.n / exact.d - 1n
    return { whole, fraction: ((exact.n - whole * exact.d) * UNIT) / exact.d, cut: 0n, status }
  }
  const first = context.sheet.add(context.subject, 'whole', (cell) => ({
    C: `INT((${termText(n)}/${termText(d)}))`,
    D: settled(cell('C'), n, d),
    G: statusFormula(status, [times(STEP, d)]),
    H: `IF((${cell('G')}=0),${cell('D')},0)`,
    I: `IF((${cell('G')}=0),${termText(minus(n, times(cell('D'), d)))},0)`,
  }))
  let [fraction, rest]: readonly [Term, string] = [0n, first('I')]
  for (let kept = 0; kept < KEPT; kept += DIGITS) {
    const before = { fraction, shifted: times(STEP, rest) }
    const at = context.sheet.add(context.subject, 'digits', (cell) => ({
      C: `INT((${termText(before.shifted)}/${termText(d)}))`,
      D: settled(cell('C'), before.shifted, d),
      H: termText(plus(times(STEP, before.fraction), cell('D'))),
      I: termText(minus(before.shifted, times(cell('D'), d))),
    }))
    fraction = at('H')
    rest = at('I')
  }
  return { whole: first('H'), fraction, cut: `IF((${rest}>0),1,0)`, status: first('G') }
}

/** The sum; what fractions make more than 1 is carried. */
export function enclosedSum(terms: readonly EnclosedStep[], context: StepContext): EnclosedStep {
  const [first, ...others] = terms
  if (!first) return { whole: 0n, fraction: 0n, cut: 0n, status: STATUS.ok }
  if (others.length === 0) return first
  if (terms.length > MOST_TERMS) {
    const parts = Array.from({ length: Math.ceil(terms.length / MOST_TERMS) }, (_, i) => enclosedSum(terms.slice(i * MOST_TERMS, (i + 1) * MOST_TERMS), context))
    return enclosedSum(parts, context)
  }
  const sum = (of: (term: EnclosedStep) => Term) => `SUM(${terms.map((term) => termText(of(term))).join(',')})`
  const at = context.sheet.add(context.subject, 'enclosed', (cell) => ({
    C: sum(({ fraction }) => fraction),
    D: `INT((${cell('C')}/${String(UNIT)}))`,
    E: settled(cell('D'), cell('C'), UNIT),
    F: sum(({ whole }) => whole),
    G: termText(largest(terms.map(({ status }) => status))),
    H: `(${cell('F')}+${cell('E')})`,
    I: termText(minus(cell('C'), times(UNIT, cell('E')))),
    J: sum(({ cut }) => cut),
  }))
  return { whole: at('H'), fraction: at('I'), cut: at('J'), status: at('G') }
}

/** Not below 0. A number whose whole part is below 0 is at most a few units of the last decimal above 0. */
export function enclosedFloor({ whole, fraction, cut, status }: EnclosedStep, context: StepContext): EnclosedStep {
  const at = context.sheet.add(context.subject, 'max', () => ({
    G: termText(status),
    H: `MAX(0,${termText(whole)})`,
    I: `IF((${termText(whole)}<0),0,${termText(fraction)})`,
    J: termText(cut),
  }))
  return { whole: at('H'), fraction: at('I'), cut: at('J'), status: at('G') }
}

/** × 10^places, rounded half away from zero, where both ends come to the same; else what the fraction comes to, `exact`. */
export function enclosedScaled(number: EnclosedStep, places: number, exact: WholeStep, context: StepContext): WholeStep {
  const factor = 10n ** BigInt(places)
  const unit = UNIT / factor
  return decided(number, exact, (fraction) => ({ n: plus(times(2n, fraction), unit), d: 2n * unit }), (part) => plus(times(factor, number.whole), part), context)
}

/** number × factor / maximum, rounded half away from zero, decided as `enclosedScaled`; the maximum is a whole number above 0. */
export function enclosedShare(number: EnclosedStep, factor: bigint, maximum: string, exact: WholeStep, context: StepContext): WholeStep {
  if (isBeyondLimit(2n * factor)) return exact
  const { n: by, d: unit } = reduce({ n: 2n * factor, d: UNIT })
  const at = context.sheet.add(context.subject, 'share', () => ({ H: termText(plus(times(2n * factor, number.whole), maximum)) }))
  // What a fraction adds is below 2 × factor: its whole part is enough, because the quotient is cut to a whole number.
  const whole = (fraction: Term) => {
    const product = times(by, fraction)
    const cell = context.sheet.add(context.subject, 'part', (own) => ({ C: `INT((${termText(product)}/${String(unit)}))`, D: settled(own('C'), product, unit), G: statusFormula(0n, [product]), H: `IF((${own('G')}=0),${own('D')},0)` }))
    return { whole: cell('H'), status: cell('G') }
  }
  const [low, high] = [whole(number.fraction), whole(plus(number.fraction, number.cut))]
  const rounded = ({ whole: part }: WholeStep) => ({ n: plus(at('H'), part), d: times(2n, `MAX(1,${maximum})`) })
  const status = largest([number.status, low.status, high.status])
  return decided({ ...number, status }, exact, (fraction) => rounded(fraction === number.fraction ? low : high), (part) => part, context)
}

/** The whole part of the quotients of both ends; a sign is left to the fraction. */
function decided(number: EnclosedStep, exact: WholeStep, quotientOf: (fraction: Term) => { readonly n: Term; readonly d: Term }, finish: (part: Term) => Term, context: StepContext): WholeStep {
  const [low, high] = [quotientOf(number.fraction), quotientOf(plus(number.fraction, number.cut))]
  const at = context.sheet.add(context.subject, 'ends', (cell) => ({
    C: `INT((${termText(low.n)}/${termText(low.d)}))`,
    D: settled(cell('C'), low.n, low.d),
    E: `INT((${termText(high.n)}/${termText(high.d)}))`,
    F: settled(cell('E'), high.n, high.d),
    J: `IF(AND((${termText(number.status)}=0),(${termText(number.whole)}>=0),(${cell('D')}=${cell('F')})),1,0)`,
    K: statusFormula(0n, [low.n, high.n, finish(cell('D'))]),
    G: `IF(AND((${cell('J')}=1),(${cell('K')}=0)),0,${termText(exact.status)})`,
    H: `IF((${cell('G')}=0),IF(AND((${cell('J')}=1),(${cell('K')}=0)),${termText(finish(cell('D')))},${termText(exact.whole)}),0)`,
  }))
  return { whole: at('H'), status: at('G') }
}

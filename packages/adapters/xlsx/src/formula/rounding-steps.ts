import { fractionFormulas, negateStep, statusFormula, type StepContext } from './arithmetic-steps.js'
import { STATUS } from './exact-limit.js'
import { isKnown, knownNumber, LATER, type NumberStep } from './step-value.js'
import { absoluteOf, gcdOf, minus, over, plus, type Term, termText, times } from './term.js'

/** A whole number with a status. */
export interface WholeStep {
  readonly whole: Term
  readonly status: Term
}

/** The largest whole number not above n / d. The division may be off by a rounding; the whole numbers around it are tried. */
export function floorStep(a: NumberStep, context: StepContext): NumberStep {
  if (a.status === STATUS.later) return LATER
  if (isKnown(a)) return knownNumber(floorOf(a.n, a.d))
  if (a.d === 1n) return a
  const at = context.sheet.add(context.subject, 'floor', (cell) => ({
    C: `INT((${termText(a.n)}/${termText(a.d)}))`,
    G: termText(a.status),
    H: settled(cell('C'), a.n, a.d),
  }))
  return { n: at('H'), d: 1n, status: at('G') }
}

/** The smallest whole number not below n / d. */
export function ceilStep(a: NumberStep, context: StepContext): NumberStep {
  return negateStep(floorStep(negateStep(a, context), context), context)
}

/** n / d × 10^places to the nearest whole number, half away from zero: whole part and rest apart, so that no product grows with the number itself. */
export function scaledStep(a: NumberStep, places: number, context: StepContext): WholeStep {
  const factor = 10n ** BigInt(places)
  if (a.status === STATUS.later) return { whole: 0n, status: STATUS.later }
  if (isKnown(a)) return knownScaled(a.n, a.d, factor)
  const at = context.sheet.add(context.subject, `round ${places}`, (cell) => {
    const [whole, rest] = [cell('D'), cell('E')]
    const twiceRest = plus(times(2n, rest, factor), a.d)
    const twice = times(2n, a.d)
    return {
      C: `INT((${termText(absoluteOf(a.n))}/${termText(a.d)}))`,
      D: settled(cell('C'), absoluteOf(a.n), a.d),
      E: termText(minus(absoluteOf(a.n), times(whole, a.d))),
      F: `INT((${termText(twiceRest)}/${termText(twice)}))`,
      J: settled(cell('F'), twiceRest, twice),
      K: termText(times(2n * factor + 1n, a.d)),
      L: termText(plus(times(whole, factor), cell('J'))),
      G: statusFormula(a.status, [cell('K'), cell('L')]),
      H: `IF((${cell('G')}=0),(SIGN(${termText(a.n)})*${cell('L')}),0)`,
    }
  })
  return { whole: at('H'), status: at('G') }
}

/** Half away from zero, to so many places, as a fraction in lowest terms. */
export function roundStep(a: NumberStep, places: number, context: StepContext): NumberStep {
  const { whole, status } = scaledStep(a, places, context)
  const factor = 10n ** BigInt(places)
  if (typeof whole === 'bigint') return status === STATUS.ok ? knownNumber(whole, factor) : { n: 0n, d: 1n, status }
  if (places === 0) return { n: whole, d: 1n, status }
  const at = context.sheet.add(context.subject, 'reduce', (cell) => ({
    C: termText(gcdOf(whole, factor)),
    G: termText(status),
    ...fractionFormulas(cell('G'), over(whole, cell('C')), over(factor, cell('C'))),
  }))
  return { n: at('H'), d: at('I'), status: at('G') }
}

/** The whole part of n / d from a guess that is off by one at most. */
export function settled(guess: string, n: Term, d: Term): string {
  const above = `(${termText(times(guess, d))}>${termText(n)})`
  const below = `(${termText(times(`(${guess}+1)`, d))}<=${termText(n)})`
  return `((${guess}-IF(${above},1,0))+IF(${below},1,0))`
}

function knownScaled(n: bigint, d: bigint, factor: bigint): WholeStep {
  const size = n < 0n ? -n : n
  const rounded = (2n * size * factor + d) / (2n * d)
  const known = knownNumber(n < 0n ? -rounded : rounded)
  return typeof known.n === 'bigint' && known.status === STATUS.ok ? { whole: known.n, status: STATUS.ok } : { whole: 0n, status: STATUS.later }
}

function floorOf(n: bigint, d: bigint): bigint {
  return n < 0n && n % d !== 0n ? n / d - 1n : n / d
}

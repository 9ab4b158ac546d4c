import { type Expr, type Rational, rationalOfDecimal, rationalOfNumber } from '@dti-vn/sdk'
import { absoluteStep, addStep, divideStep, multiplyStep, negateStep, type StepContext } from './arithmetic-steps.js'
import { branchStep, branchTruthStep, logicStep, notStep } from './condition-steps.js'
import { STATUS } from './exact-limit.js'
import { compareStep, pickStep } from './order-steps.js'
import { ceilStep, floorStep, roundStep } from './rounding-steps.js'
import { isKnown, knownNumber, LATER, type NumberStep, type TruthStep } from './step-value.js'
import { choose, type Term, termText } from './term.js'

/** An input as steps see it. */
export interface InputStep {
  /** The address that holds 1 where a usable value was given. */
  readonly given: string
  /** Of numbers; n alone of yes/no (1 or 0) and of a choice (position of the option, from 1). */
  readonly n: Term
  readonly d: Term
  /** Option ids of a choice. */
  readonly options: readonly string[]
}

/** What an expression is computed from. */
export interface ExpressionContext extends StepContext {
  readonly maximum: Rational
  readonly inputs: ReadonlyMap<string, InputStep>
}

/** Beyond it a power is left for the day of collection: it would leave the exact range for all but a few bases. */
const LARGEST_EXPONENT = 16

/**
 * Writes the steps of a number expression and says where its fraction stands. Square roots, logarithms, powers with an exponent that is not a
 * small whole number, and aggregates over other units have the status `later`.
 */
export function numberSteps(expr: Expr, context: ExpressionContext): NumberStep {
  const step = (arg: Expr) => numberSteps(arg, context)
  switch (expr.op) {
    case 'number':
      return known(rationalOfDecimal(expr.value))
    case 'points':
      return known(context.maximum)
    case 'input': {
      const { n, d } = inputOf(expr.id, context)
      return { n, d, status: STATUS.ok }
    }
    case 'input-or':
      return inputOrStep(inputOf(expr.id, context), known(rationalOfNumber(Number(expr.fallback))), context)
    case 'add':
    case 'sub':
      return addStep(step(expr.left), step(expr.right), expr.op, context)
    case 'mul':
      return multiplyStep(step(expr.left), step(expr.right), context)
    case 'div':
      return divideStep(step(expr.left), step(expr.right), context)
    case 'pow':
      return powerStep(step(expr.left), step(expr.right), context)
    case 'neg':
      return negateStep(step(expr.arg), context)
    case 'abs':
      return absoluteStep(step(expr.arg), context)
    case 'floor':
      return floorStep(step(expr.arg), context)
    case 'ceil':
      return ceilStep(step(expr.arg), context)
    case 'round':
      return roundStep(step(expr.arg), expr.places, context)
    case 'min':
    case 'max':
      return expr.args.map(step).reduce((a, b) => pickStep(expr.op, a, b, context))
    case 'clamp':
      return pickStep('min', pickStep('max', step(expr.arg), step(expr.low), context), step(expr.high), context)
    case 'if':
      return branchStep(truthSteps(expr.test, context), step(expr.then), step(expr.else), context)
    case 'sqrt':
    case 'ln':
    case 'ref':
      return LATER
    default:
      throw new TypeError(`"${expr.op}" does not yield a number.`)
  }
}

/** Writes the steps of a condition. */
export function truthSteps(expr: Expr, context: ExpressionContext): TruthStep {
  const step = (arg: Expr) => truthSteps(arg, context)
  switch (expr.op) {
    case 'boolean':
      return { truth: expr.value ? 1n : 0n, status: STATUS.ok }
    case 'input':
      return { truth: inputOf(expr.id, context).n, status: STATUS.ok }
    case 'input-or': {
      const { given, n } = inputOf(expr.id, context)
      return { truth: `IF((${given}=1),${termText(n)},${expr.fallback === true ? 1 : 0})`, status: STATUS.ok }
    }
    case 'option': {
      const { n, options } = inputOf(expr.id, context)
      return { truth: `IF((${termText(n)}=${options.indexOf(expr.option) + 1}),1,0)`, status: STATUS.ok }
    }
    case 'not':
      return notStep(step(expr.arg), context)
    case 'and':
    case 'or':
      return logicStep(expr.op, step(expr.left), step(expr.right), context)
    case 'if':
      return branchTruthStep(step(expr.test), step(expr.then), step(expr.else), context)
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return compareStep(expr.op, numberSteps(expr.left, context), numberSteps(expr.right, context), context)
    default:
      throw new TypeError(`"${expr.op}" does not yield true or false.`)
  }
}

function inputOf(id: string, { inputs }: ExpressionContext): InputStep {
  const input = inputs.get(id)
  if (!input) throw new RangeError(`The expression names an input "${id}" that the indicator does not have.`)
  return input
}

function inputOrStep({ given, n, d }: InputStep, fallback: NumberStep, context: StepContext): NumberStep {
  if (!isKnown(fallback)) return LATER
  const isGiven = `(${given}=1)`
  if (fallback.n === 0n && fallback.d === 1n) return { n, d, status: STATUS.ok }
  const at = context.sheet.add(context.subject, 'default', () => ({ H: termText(choose(isGiven, n, fallback.n)), I: termText(choose(isGiven, d, fallback.d)) }))
  return { n: at('H'), d: at('I'), status: STATUS.ok }
}

/** A whole power by multiplication. 0^0 is 1; 0 to a negative power is a zero denominator. */
function powerStep(base: NumberStep, exponent: NumberStep, context: StepContext): NumberStep {
  if (!isKnown(exponent) || exponent.d !== 1n || base.status === STATUS.later) return LATER
  const size = Number(exponent.n < 0n ? -exponent.n : exponent.n)
  if (size > LARGEST_EXPONENT) return LATER
  let power: NumberStep = { n: 1n, d: 1n, status: base.status }
  for (let i = 0; i < size; i += 1) power = multiplyStep(power, base, context)
  return exponent.n < 0n ? divideStep(knownNumber(1n), power, context) : power
}

function known({ n, d }: Rational): NumberStep {
  return knownNumber(n, d)
}

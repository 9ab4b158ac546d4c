import {
  applyNumberRule, applyTruthRule, type ComparisonOperator, type Expr, type ExprOf, type NumberRules, type Rational, rationalOfDecimal, rationalOfNumber,
  type TruthRules,
} from '@dti-vn/sdk'
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
  /** Of what is not typed but computed. */
  readonly status?: Term
}

/** What an expression is computed from. */
export interface ExpressionContext extends StepContext {
  readonly maximum: Rational
  readonly inputs: ReadonlyMap<string, InputStep>
  /** Steps of parts that stand in several places of an expression: each is written once. */
  readonly written?: Map<Expr, NumberStep>
  readonly decided?: Map<Expr, TruthStep>
}

/** Beyond it a power is left for the day of collection: it would leave the exact range for all but a few bases. */
export const LARGEST_EXPONENT = 16

/**
 * Writes the steps of a number expression and says where its fraction stands. Square roots, logarithms, exponentials, powers with an exponent that is not a
 * small whole number, and aggregates over other units have the status `later`.
 */
export function numberSteps(expr: Expr, context: ExpressionContext): NumberStep {
  return once(context.written, expr, () => applyNumberRule(NUMBERS, expr, context))
}

/** Writes the steps of a condition. */
export function truthSteps(expr: Expr, context: ExpressionContext): TruthStep {
  return once(context.decided, expr, () => applyTruthRule(TRUTHS, expr, context))
}

function once<Step>(known: Map<Expr, Step> | undefined, expr: Expr, write: () => Step): Step {
  const step = known?.get(expr) ?? write()
  known?.set(expr, step)
  return step
}

const NUMBERS: NumberRules<ExpressionContext, NumberStep> = {
  number: ({ value }) => known(rationalOfDecimal(value)),
  points: (_, { maximum }) => known(maximum),
  input: ({ id }, context) => {
    const { n, d, status = STATUS.ok } = inputOf(id, context)
    return { n, d, status }
  },
  'input-or': ({ id, fallback }, context) => inputOrStep(inputOf(id, context), known(rationalOfNumber(Number(fallback))), context),
  add: two((a, b, context) => addStep(a, b, 'add', context)),
  sub: two((a, b, context) => addStep(a, b, 'sub', context)),
  mul: two(multiplyStep),
  div: two(divideStep),
  pow: two(powerStep),
  neg: one(negateStep),
  abs: one(absoluteStep),
  floor: one(floorStep),
  ceil: one(ceilStep),
  round: ({ arg, places }, context) => roundStep(numberSteps(arg, context), places, context),
  min: pickSteps,
  max: pickSteps,
  clamp: ({ arg, low, high }, context) => {
    const step = (part: Expr) => numberSteps(part, context)
    return pickStep('min', pickStep('max', step(arg), step(low), context), step(high), context)
  },
  if: ({ test, then, else: otherwise }, context) =>
    branchStep(truthSteps(test, context), numberSteps(then, context), numberSteps(otherwise, context), context),
  sqrt: () => LATER,
  ln: () => LATER,
  exp: () => LATER,
  ref: () => LATER,
}

const TRUTHS: TruthRules<ExpressionContext, TruthStep> = {
  boolean: ({ value }) => ({ truth: value ? 1n : 0n, status: STATUS.ok }),
  input: ({ id }, context) => ({ truth: inputOf(id, context).n, status: STATUS.ok }),
  'input-or': ({ id, fallback }, context) => {
    const { given, n } = inputOf(id, context)
    return { truth: `IF((${given}=1),${termText(n)},${fallback === true ? 1 : 0})`, status: STATUS.ok }
  },
  option: ({ id, option }, context) => {
    const { n, options } = inputOf(id, context)
    return { truth: `IF((${termText(n)}=${options.indexOf(option) + 1}),1,0)`, status: STATUS.ok }
  },
  not: ({ arg }, context) => notStep(truthSteps(arg, context), context),
  and: logicSteps,
  or: logicSteps,
  if: ({ test, then, else: otherwise }, context) =>
    branchTruthStep(truthSteps(test, context), truthSteps(then, context), truthSteps(otherwise, context), context),
  eq: compareSteps,
  ne: compareSteps,
  lt: compareSteps,
  le: compareSteps,
  gt: compareSteps,
  ge: compareSteps,
}

function one(write: (arg: NumberStep, context: StepContext) => NumberStep) {
  return ({ arg }: { readonly arg: Expr }, context: ExpressionContext): NumberStep => write(numberSteps(arg, context), context)
}

function two(write: (left: NumberStep, right: NumberStep, context: StepContext) => NumberStep) {
  return ({ left, right }: { readonly left: Expr; readonly right: Expr }, context: ExpressionContext): NumberStep =>
    write(numberSteps(left, context), numberSteps(right, context), context)
}

function pickSteps({ op, args }: ExprOf<'min' | 'max'>, context: ExpressionContext): NumberStep {
  return args.map((arg) => numberSteps(arg, context)).reduce((a, b) => pickStep(op, a, b, context))
}

function logicSteps({ op, left, right }: ExprOf<'and' | 'or'>, context: ExpressionContext): TruthStep {
  return logicStep(op, truthSteps(left, context), truthSteps(right, context), context)
}

function compareSteps({ op, left, right }: ExprOf<ComparisonOperator>, context: ExpressionContext): TruthStep {
  return compareStep(op, numberSteps(left, context), numberSteps(right, context), context)
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

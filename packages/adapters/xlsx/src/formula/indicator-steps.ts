import { awardOf, BEFORE_RULE, type Cause, fromScaled, type Plan, type PlannedIndicator, STATE } from '@dti-vn/sdk'
import type { StepContext } from './arithmetic-steps.js'
import { STATUS } from './exact-limit.js'
import { type ExpressionContext, type InputStep, numberSteps, truthSteps } from './expression-steps.js'
import { FIRST_INVALID, INPUT_CLASS, LAST_INVALID } from './input-class.js'
import { scaledStep } from './rounding-steps.js'
import type { NumberStep } from './step-value.js'
import { type Term, termText } from './term.js'

/** States of an indicator on a form, as codes in column G of its last step. */
export const FORM_STATE = Object.freeze({
  scored: 0,
  empty: 1,
  zeroDenominator: 2,
  declaredNotApplicable: 3,
  noTrait: 4,
  zeroNotApplicable: 5,
  invalid: 6,
  outOfDomain: 7,
  failed: 8,
  /** An `NA` that the appraiser has yet to decide about. */
  unapproved: 9,
  /** The rule looks at other units, or cannot be computed exactly in a sheet. */
  later: 10,
  /** A cell holds something that the sheet does not understand. */
  unclear: 11,
})

/** Where the outcome of an indicator stands on the sheet of steps. */
export interface IndicatorSteps {
  readonly state: string
  /** Points and maximum that count for the unit, × 10^places; 0 while they are not known. */
  readonly points: string
  readonly maximum: string
  /** 1 where points and maximum are not known. */
  readonly isLater: string
  /** 1 where the unit gets no score. */
  readonly refuses: string
  /** 1 where the indicator applies to the unit, 0 where it does not and leaves the maximum. */
  readonly applies: string
  /** The exact points, for indices that round at the total. */
  readonly exact: NumberStep
}

/** Writes state, points and maximum of an indicator: the states in the order of the contract, then the rule, then the policies. */
export function indicatorSteps(
  plan: Plan,
  indicator: PlannedIndicator,
  inputs: ReadonlyMap<string, InputStep>,
  hasTrait: boolean,
  context: StepContext,
): IndicatorSteps {
  const full: ExpressionContext = { ...context, maximum: fromScaled(indicator.maximum, plan.places), inputs }
  const value = indicator.failure === undefined && hasTrait ? numberSteps(indicator.expr, full) : { n: 0n, d: 1n, status: STATUS.ok }
  const rounded = scaledStep(value, plan.places, context)
  const before = beforeRule(indicator, inputs, hasTrait, ruleState(indicator, full, rounded.status))
  const at = context.sheet.add(context.subject, 'outcome', (own) => ({
    G: before,
    H: byState(own('G'), termText(rounded.whole), '0', awards(indicator, 'points')),
    I: byState(own('G'), String(indicator.maximum), '0', awards(indicator, 'maximum')),
    J: `IF((${own('G')}>=${FORM_STATE.later}),1,0)`,
    K: refusal(indicator, own('G')),
  }))
  const { declaredNotApplicable, zeroNotApplicable } = FORM_STATE
  const applies = `IF(AND((${at('G')}>=${declaredNotApplicable}),(${at('G')}<=${zeroNotApplicable}),(${at('I')}=0)),0,1)`
  return { state: at('G'), points: at('H'), maximum: at('I'), isLater: at('J'), refuses: at('K'), applies, exact: exactPoints(plan, value, at('G'), at('H'), context) }
}

/** A condition and the state that it means; a condition that cannot hold is undefined. */
type Test = readonly [test: string | undefined, state: number]

/** The state that the inputs decide; where they do not, that of the rule. */
function beforeRule(indicator: PlannedIndicator, inputs: ReadonlyMap<string, InputStep>, hasTrait: boolean, rule: string): string {
  if (!hasTrait) return String(FORM_STATE.noTrait)
  const classes = [...inputs.values()].map(({ given }) => given)
  const some = (test: (address: string) => string) => anyOf(classes.map(test))
  const invalid = some((address) => `AND((${address}>=${FIRST_INVALID}),(${address}<=${LAST_INVALID}))`)
  const tests: Readonly<Record<Cause, readonly Test[]>> = {
    // Decided when the form is made, see above.
    trait: [],
    claim: [[some((address) => `(${address}=${INPUT_CLASS.notApplicable})`), indicator.naClaim === 'accepted' ? FORM_STATE.declaredNotApplicable : FORM_STATE.unapproved]],
    blank: [
      [some((address) => `(${address}=${INPUT_CLASS.unclear})`), FORM_STATE.unclear],
      // Figures of other units take the place of an empty one.
      [indicator.impute && some((address) => `(${address}=${INPUT_CLASS.empty})`), FORM_STATE.later],
      [blankTest(indicator, inputs), FORM_STATE.empty],
    ],
    unusable: [[invalid, FORM_STATE.invalid]],
    failure: [],
  }
  const steps = BEFORE_RULE.flatMap((cause) => tests[cause])
  const last = indicator.failure === undefined ? rule : String(FORM_STATE.failed)
  return steps.reduceRight((rest, [test, state]) => (test === undefined ? rest : `IF(${test},${state},${rest})`), last)
}

function blankTest(indicator: PlannedIndicator, inputs: ReadonlyMap<string, InputStep>): string | undefined {
  const addressOf = (column: number) => inputs.get(indicator.inputs.find((input) => input.column === column)?.definition.id ?? '')?.given ?? ''
  return anyOf(
    indicator.blank.flatMap(({ columns, when }) => {
      const tests = columns.map((column) => `(${addressOf(column)}=${INPUT_CLASS.empty})`)
      // Of no inputs all are empty.
      if (when === 'all') return [tests.length === 0 ? '(1=1)' : `AND(${tests.join(',')})`]
      return tests
    }),
  )
}

function anyOf(tests: readonly string[]): string | undefined {
  if (tests.length === 0) return undefined
  return tests.length === 1 ? tests[0] : `OR(${tests.join(',')})`
}

/** The state that the rule gives once all inputs are usable. */
function ruleState(indicator: PlannedIndicator, context: ExpressionContext, status: Term): string {
  const scored = stateOfStatus(status)
  if (!indicator.notApplicableWhen) return scored
  const test = truthSteps(indicator.notApplicableWhen, context)
  const decided = `IF((${termText(test.truth)}=1),${FORM_STATE.zeroNotApplicable},${scored})`
  return test.status === STATUS.ok ? decided : `IF((${termText(test.status)}>0),${stateOfStatus(test.status)},${decided})`
}

function stateOfStatus(status: Term): string {
  const { scored, zeroDenominator, outOfDomain, later } = FORM_STATE
  if (typeof status === 'bigint') return String([scored, zeroDenominator, outOfDomain, later][Number(status)] ?? later)
  return `CHOOSE((${status}+1),${scored},${zeroDenominator},${outOfDomain},${later})`
}

interface Awards {
  readonly missing: number
  readonly notApplicable: number
  readonly other: number
}

/** What the policies award where nothing is scored. What is not missing or not applicable awards what an invalid figure does; so does a claim that nobody approved. */
function awards(indicator: PlannedIndicator, what: 'points' | 'maximum'): Awards {
  const of = (state: number) => awardOf(indicator, state, 0, 0)[what]
  return { missing: of(STATE.MISSING), notApplicable: of(STATE.NOT_APPLICABLE), other: of(STATE.INVALID) }
}

function byState(state: string, scored: string, unknown: string, { missing, notApplicable, other }: Awards): string {
  const { empty, zeroDenominator, declaredNotApplicable, zeroNotApplicable, later } = FORM_STATE
  const between = (low: number, high: number) => `AND((${state}>=${low}),(${state}<=${high}))`
  return (
    `IF((${state}=0),${scored},IF((${state}>=${later}),${unknown},IF(${between(empty, zeroDenominator)},${missing},` +
    `IF(${between(declaredNotApplicable, zeroNotApplicable)},${notApplicable},${other}))))`
  )
}

function refusal(indicator: PlannedIndicator, state: string): string {
  const { empty, zeroDenominator, unapproved, failed } = FORM_STATE
  const isMissing = awardOf(indicator, STATE.MISSING, 0, 0).refuses ? [empty, zeroDenominator, unapproved].map((code) => `(${state}=${code})`) : []
  return `IF(${anyOf([...isMissing, `(${state}=${failed})`]) ?? ''},1,0)`
}

/** With rounding at the total, scored points stay exact; other awards are decimals. */
function exactPoints(plan: Plan, value: NumberStep, state: string, points: string, context: StepContext): NumberStep {
  const factor = 10n ** BigInt(plan.places)
  if (plan.roundingAt === 'indicator') return { n: points, d: factor, status: `IF((${state}>=${FORM_STATE.later}),3,0)` }
  const at = context.sheet.add(context.subject, 'exact', () => ({
    G: `IF((${state}>=${FORM_STATE.later}),3,0)`,
    H: `IF((${state}=0),${termText(value.n)},(${points}/GCD(${points},${String(factor)})))`,
    I: `IF((${state}=0),${termText(value.d)},(${String(factor)}/GCD(${points},${String(factor)})))`,
  }))
  return { n: at('H'), d: at('I'), status: at('G') }
}

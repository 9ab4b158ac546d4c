import { ceil, localize, multiply, type Plan, rationalOfNumber } from '@dti-vn/sdk'
import type { IndicatorSteps, NodeSteps, StepSheet, UnitSteps } from '../formula/index.js'
import { FORM_STATE } from '../formula/indicator-steps.js'
import { FIRST_INVALID, LAST_INVALID } from '../formula/input-class.js'
import { formulaText } from '../formula/formula-text.js'
import type { WholeStep } from '../formula/rounding-steps.js'
import { cellAddress } from '../workbook/address.js'
import { FORM_COLUMNS } from './form-columns.js'
import type { IndicatorPlace } from './form-layout.js'
import { FAULT_TEXTS, STATE_TEXTS, TEXTS } from './form-texts.js'
import { FORM_WORDS } from './form-words.js'

const LATER = formulaText(FORM_WORDS.later)
const VALUE_FACTOR = 10_000

/** Points of an indicator as the form shows them: the decimal itself, one correctly rounded division from the whole number of its last place. */
export function pointsFormula(steps: IndicatorSteps, plan: Plan, sheet: StepSheet): string {
  return `IF((${sheet.outside(steps.isLater)}=1),${LATER},(${sheet.outside(steps.points)}/${plan.factor}))`
}

/** The state of an indicator in words; an invalid one says what is wrong with the first such value. */
export function stateFormula(steps: IndicatorSteps, place: IndicatorPlace, sheet: StepSheet): string {
  const classes = place.inputs.map(({ row }) => cellAddress(row, FORM_COLUMNS.inputClass))
  const state = sheet.outside(steps.state)
  const texts = STATE_TEXTS.map((text, code) => {
    if (code === FORM_STATE.invalid) return faultFormula(classes, text)
    if (code !== FORM_STATE.scored || classes.length < 2) return formulaText(text)
    return `IF(OR(${classes.map((cell) => `(${cell}=0)`).join(',')}),${formulaText(TEXTS.partly)},${formulaText(text)})`
  })
  return `CHOOSE((${state}+1),${texts.join(',')})`
}

/** Excel nests 64 conditions at most. */
const MOST_TOLD = 40

function faultFormula(classes: readonly string[], text: string): string {
  const faults = FAULT_TEXTS.map((fault) => formulaText(`${text}: ${fault}`)).join(',')
  return classes.slice(0, MOST_TOLD).reduceRight(
    (rest, cell) => `IF(AND((${cell}>=${FIRST_INVALID}),(${cell}<=${LAST_INVALID})),CHOOSE((${cell}-${FIRST_INVALID - 1}),${faults}),${rest})`,
    formulaText(text),
  )
}

/** Points of a group, or that they wait for indicators that are not known yet. */
export function groupPointsFormula({ points }: NodeSteps, plan: Plan, sheet: StepSheet): string {
  return shown(points, plan.factor, sheet)
}

/** The maximum that applies to the unit in a group; while indicators wait, what is known so far and how many they are. With decimal commas on every system, as the numbers beside it. */
export function groupStateFormula({ known, later, maximum }: NodeSteps, plan: Plan, sheet: StepSheet): string {
  const inPoints = (address: string) => `SUBSTITUTE((${sheet.outside(address)}/${plan.factor}),".",",")`
  const waiting = known === undefined ? TEXTS.waitingOnly(sheet.outside(later)) : TEXTS.waiting(inPoints(known), sheet.outside(later))
  return `IF((${sheet.outside(later)}>0),${waiting},${TEXTS.applies(inPoints(maximum))})`
}

/** The results of the unit, by the names of `TotalPlaces`. */
export function totalFormulas(plan: Plan, unit: UnitSteps, sheet: StepSheet) {
  const hasScore = sheet.outside(unit.hasScore)
  const whenScored = (formula: string) => `IF((${hasScore}=2),${LATER},IF((${hasScore}=0),${formulaText(TEXTS.noGrade)},${formula}))`
  const score = wholeText(unit.score, sheet)
  return {
    points: shown(unit.root.points, plan.factor, sheet),
    maxPoints: `IF((${sheet.outside(unit.root.later)}>0),${LATER},(${sheet.outside(unit.root.maximum)}/${plan.factor}))`,
    score: whenScored(`(${score}/${plan.factor})`),
    value: whenScored(`(${wholeText(unit.value, sheet)}/${VALUE_FACTOR})`),
    grade: whenScored(gradeFormula(plan, score)),
  }
}

/** The grade of a score × 10^places: cuts are the smallest whole numbers that reach them. A grader that a plugin brings is left to the collection. */
function gradeFormula(plan: Plan, score: string): string {
  if (plan.grader) return LATER
  const scale = multiply(rationalOfNumber(plan.definition.scale), rationalOfNumber(plan.factor))
  return (plan.definition.grades ?? []).reduceRight(
    (rest, { from = 0, name }) => `IF((${score}>=${String(ceil(multiply(rationalOfNumber(from), scale)))}),${formulaText(localize(name, 'vi'))},${rest})`,
    formulaText(TEXTS.noGrade),
  )
}

function shown(step: WholeStep, factor: number, sheet: StepSheet): string {
  // A status is an address wherever a step was written.
  const status = typeof step.status === 'bigint' ? String(step.status) : sheet.outside(step.status)
  return `IF((${status}=3),${LATER},(${wholeText(step, sheet)}/${factor}))`
}

function wholeText({ whole }: WholeStep, sheet: StepSheet): string {
  return typeof whole === 'bigint' ? String(whole) : sheet.outside(whole)
}

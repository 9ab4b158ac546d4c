import { type Expr, fromScaled, type Issue, type LocalText, operationOf, type Plan, type PlannedIndicator, walk } from '@dti-vn/sdk'
import { STATUS } from '../formula/exact-limit.js'
import { type ExpressionContext, LARGEST_EXPONENT, numberSteps } from '../formula/expression-steps.js'
import { inputSteps, planSteps, type StepPlaces } from '../formula/plan-steps.js'
import { isKnown } from '../formula/step-value.js'
import { stepSheet } from '../formula/step-sheet.js'
import { formIssue } from '../issues/form-issues.js'
import { choiceLists } from './choice-lists.js'
import { FORM_WORDS } from './form-words.js'

/** What a form leaves to the collection, with why: found by writing the steps of a unit that has every trait. */
export function formCapability(plan: Plan): readonly Issue[] {
  const lists = choiceLists(plan)
  const places: StepPlaces = { cell: () => 'A1', words: (column) => lists.places[column]?.words, notApplicable: FORM_WORDS.notApplicable, hasTrait: () => true }
  return [...plan.indicators.flatMap((indicator) => indicatorIssues(plan, indicator, places)), ...nodeIssues(plan, places), ...gradeIssues(plan)]
}

function indicatorIssues(plan: Plan, indicator: PlannedIndicator, places: StepPlaces): readonly Issue[] {
  if (indicator.failure !== undefined) return []
  const sheet = stepSheet('')
  const context = { sheet, subject: '', maximum: fromScaled(indicator.maximum, plan.places), inputs: inputSteps(indicator, sheet, places) }
  const found = [indicator.expr, ...(indicator.notApplicableWhen ? [indicator.notApplicableWhen] : [])].map((expr) => firstLater(expr, context)).find((expr) => expr)
  const why = found ? whyLater(found, context) : indicator.impute ? IMPUTED : undefined
  return why ? [formIssue('form-provisional', { indicator: indicator.definition.code, params: { what: POINTS, why } })] : []
}

/** The innermost part of an expression that no step computes, whatever is typed. */
function firstLater(expr: Expr, context: ExpressionContext): Expr | undefined {
  const parts: Expr[] = []
  walk(expr, (part) => {
    if (operationOf(part.op)?.result === 'number') parts.push(part)
  })
  return parts.reverse().find((part) => numberSteps(part, context).status === STATUS.later)
}

function whyLater(expr: Expr, context: ExpressionContext): LocalText {
  const { op } = expr
  if (op === 'ref') return { vi: 'quy tắc so với các đơn vị khác', en: 'the rule compares with other units' }
  if (expr.op === 'pow' && !isPowerStep(expr.right, context)) return { vi: `số mũ không phải hằng số nguyên từ −${LARGEST_EXPONENT} đến ${LARGEST_EXPONENT}`, en: `an exponent is no constant whole number from −${LARGEST_EXPONENT} to ${LARGEST_EXPONENT}` }
  if (operationOf(op)?.inexact === 'always') return { vi: `trang tính không tính chính xác được hàm ${op}`, en: `a sheet cannot compute the function ${op} exactly` }
  return { vi: 'số quá lớn để trang tính tính chính xác', en: 'numbers are too large for a sheet to be exact' }
}

/** True for an exponent that steps multiply by. */
function isPowerStep(exponent: Expr, context: ExpressionContext): boolean {
  const step = numberSteps(exponent, context)
  return isKnown(step) && step.d === 1n && step.n <= LARGEST_EXPONENT && step.n >= -LARGEST_EXPONENT
}

const POINTS: LocalText = { vi: 'điểm của chỉ số', en: 'the points of the indicator' }
const IMPUTED: LocalText = { vi: 'số liệu trống được thay bằng số của các đơn vị khác', en: 'empty figures are filled in from other units' }

/** Nodes whose points no step computes; what contains one is not named again. */
function nodeIssues(plan: Plan, places: StepPlaces): readonly Issue[] {
  const steps = planSteps(plan, stepSheet(''), places).nodes
  const isLater = (index: number) => steps[index]?.points.status === STATUS.later
  return plan.nodes.flatMap(({ definition, how, children }, index) => {
    if (!isLater(index) || children.some((child) => child.kind === 'node' && isLater(child.index))) return []
    const node = definition?.id ?? plan.definition.id
    const { id } = how.aggregation
    const what = { vi: `điểm của mục ${node}`, en: `the points of node ${node}` }
    return [formIssue('form-provisional', { params: { what, why: { vi: `trang tính không tính chính xác được cách tổng hợp ${id}`, en: `a sheet cannot compute the aggregation ${id} exactly` } } })]
  })
}

function gradeIssues({ grader }: Plan): readonly Issue[] {
  if (!grader) return []
  const { id } = grader.grader
  const why = { vi: `cách xếp loại ${id} là chương trình của một phần mở rộng`, en: `the grader ${id} is a program of a plugin` }
  return [formIssue('form-provisional', { params: { what: { vi: 'xếp loại', en: 'the grade' }, why } })]
}

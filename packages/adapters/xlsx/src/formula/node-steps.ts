import { type Plan, type PlannedNode, VALUE_PLACES, rationalOfNumber } from '@dti-vn/sdk'
import { addStep, divideStep, multiplyStep, type StepContext } from './arithmetic-steps.js'
import { EXACT_LIMIT, STATUS } from './exact-limit.js'
import { cutStep, enclosedFloor, enclosedScaled, enclosedShare, enclosedSum, type EnclosedStep } from './enclosed-steps.js'
import type { IndicatorSteps } from './indicator-steps.js'
import { meanStep } from './mean-steps.js'
import { pickStep } from './order-steps.js'
import { roundStep, scaledStep, type WholeStep } from './rounding-steps.js'
import { knownNumber, LATER, type NumberStep } from './step-value.js'
import { termText } from './term.js'

/** Where the sums of a node stand. */
export interface NodeSteps {
  /** Rounded points and the maximum that applies, × 10^places. */
  readonly points: WholeStep
  readonly maximum: string
  /** Sum of the printed points that are known, × 10^places: for a provisional figure; undefined where the node is no sum. */
  readonly known: string | undefined
  /** How many indicators below are not known yet, and how many leave the unit without a score. */
  readonly later: string
  readonly refuses: string
  readonly exact: NumberStep
  /** The same between two ends, where exact points are added up. */
  readonly enclosed: EnclosedStep | undefined
  /** The maximum of a unit for which the node has a value, × 10^places, where it is always the same. */
  readonly most: number | undefined
  readonly applies: () => string
}

/** The results of the unit. */
export interface UnitSteps {
  readonly root: NodeSteps
  /** Score × 10^places and value × 10^4. Without meaning where `hasScore` is not 1. */
  readonly score: WholeStep
  readonly value: WholeStep
  /** 1 where there is a score, 0 where there is none, 2 where it is not known yet. */
  readonly hasScore: string
}

/**
 * Writes the sums of all nodes, children before parents, and the results of the unit, which has none where every cell is empty (`classes`). Aggregations that are
 * programs are not computed here.
 */
export function nodeSteps(plan: Plan, indicators: readonly IndicatorSteps[], classes: readonly string[], context: Pick<StepContext, 'sheet'>): { readonly nodes: readonly NodeSteps[]; readonly unit: UnitSteps } {
  const nodes: NodeSteps[] = []
  for (const node of plan.nodes) nodes.push(sumSteps(plan, node, indicators, nodes, { ...context, subject: node.definition?.id ?? 'unit' }))
  const root = nodes.at(-1)
  if (!root) throw new RangeError('A plan has at least its root node.')
  return { nodes, unit: unitSteps(plan, root, classes, { ...context, subject: 'unit' }) }
}

function sumSteps(plan: Plan, node: PlannedNode, indicators: readonly IndicatorSteps[], nodes: readonly NodeSteps[], context: StepContext): NodeSteps {
  const below = node.children.flatMap((child): Below[] => {
    if (child.kind === 'indicator') {
      const steps = indicators[child.index]
      const most = plan.indicators[child.index]?.maximum
      return steps ? [{ points: steps.points, maximum: steps.maximum, later: steps.isLater, refuses: steps.refuses, exact: steps.exact, enclosed: undefined, most, applies: () => steps.applies }] : []
    }
    const steps = nodes[child.index]
    return steps ? [{ points: termText(steps.points.whole), maximum: steps.maximum, later: steps.later, refuses: steps.refuses, exact: steps.exact, enclosed: steps.enclosed, most: steps.most, applies: steps.applies }] : []
  })
  const isPlain = plan.roundingAt === 'indicator' && plan.nodes.every(({ how, round }) => how.aggregation.additive === true && round === undefined)
  const isMain = node.definition?.role === 'main'
  const at = context.sheet.add(context.subject, 'sum', (own) => ({
    G: `IF((${own('J')}>0),${String(STATUS.later)},0)`,
    H: isMain ? `MAX(0,${sumOf(below, 'points')})` : sumOf(below, 'points'),
    I: sumOf(below, 'maximum'),
    J: sumOf(below, 'later'),
    K: sumOf(below, 'refuses'),
  }))
  const sums = { known: at('H'), maximum: at('I'), later: at('J'), refuses: at('K'), most: undefined, enclosed: undefined, applies: () => anyApplies(below, context) }
  if (node.how.aggregation.additive !== true) {
    const made = meanStep(plan, node, below, sums, context)
    if (!made) return { ...sums, known: undefined, exact: LATER, points: { whole: 0n, status: STATUS.later } }
    const exact = finished(node, made.exact, isMain, context)
    return { ...sums, known: undefined, maximum: made.maximum, most: node.maximum, exact, points: scaledStep(exact, plan.places, context) }
  }
  const factor = 10n ** BigInt(plan.places)
  if (isPlain && BigInt(node.maximum) < EXACT_LIMIT) {
    return { ...sums, points: { whole: at('H'), status: at('G') }, exact: { n: at('H'), d: factor, status: at('G') } }
  }
  const total = below.reduce<NumberStep>((sum, child) => addStep(sum, child.exact, 'add', context), knownNumber(0n))
  if (plan.roundingAt === 'indicator') {
    const exact = finished(node, total, isMain, context)
    return { ...sums, exact, points: scaledStep(exact, plan.places, context) }
  }
  const floored = isMain ? pickStep('max', total, knownNumber(0n), context) : total
  const ends = enclosedSum(below.map((child) => child.enclosed ?? cutStep(child.exact, context)), context)
  const enclosed = isMain ? enclosedFloor(ends, context) : ends
  const rounded = (places: number) => enclosedScaled(enclosed, places, scaledStep(floored, places, context), context)
  if (node.round === undefined) return { ...sums, exact: floored, enclosed, points: rounded(plan.places) }
  const { whole, status } = rounded(node.round)
  const exact = { n: whole, d: 10n ** BigInt(node.round), status }
  return { ...sums, exact, points: scaledStep(exact, plan.places, context) }
}

interface Below {
  readonly points: string
  readonly maximum: string
  readonly later: string
  readonly refuses: string
  readonly exact: NumberStep
  readonly enclosed: EnclosedStep | undefined
  readonly most: number | undefined
  readonly applies: () => string
}

const MOST_ARGUMENTS = 200
/** A formula of Excel has at most 8192 signs. */
const MOST_TESTS = 60

/** Writes 1 where one of the children applies to the unit. */
function anyApplies(below: readonly Below[], { sheet, subject }: StepContext): string {
  const tests = below.map(({ applies }) => applies())
  const parts = Array.from({ length: Math.ceil(tests.length / MOST_TESTS) }, (_, i) => tests.slice(i * MOST_TESTS, (i + 1) * MOST_TESTS))
  const cells = parts.map((part) => sheet.add(subject, 'applies', () => ({ H: `MAX(${part.join(',')})` }))('H'))
  return cells.length === 1 ? (cells[0] ?? '0') : `MAX(${cells.join(',')})`
}

function sumOf(below: readonly Below[], what: 'points' | 'maximum' | 'later' | 'refuses'): string {
  return sumOfTerms(below.map((child) => child[what]))
}

function sumOfTerms(terms: readonly string[]): string {
  if (terms.length === 0) return '0'
  const groups = Array.from({ length: Math.ceil(terms.length / MOST_ARGUMENTS) }, (_, i) => terms.slice(i * MOST_ARGUMENTS, (i + 1) * MOST_ARGUMENTS))
  const sums = groups.map((group) => `SUM(${group.join(',')})`)
  return sums.length === 1 ? (sums[0] ?? '0') : `SUM(${sums.join(',')})`
}

/** Not below 0 in a main indicator, and rounded where the node says so. */
function finished(node: PlannedNode, total: NumberStep, isMain: boolean, context: StepContext): NumberStep {
  const floored = isMain ? pickStep('max', total, knownNumber(0n), context) : total
  return node.round === undefined ? floored : roundStep(floored, node.round, context)
}

function unitSteps(plan: Plan, root: NodeSteps, classes: readonly string[], context: StepContext): UnitSteps {
  const factor = 10n ** BigInt(plan.places)
  const { n, d } = rationalOfNumber(plan.definition.scale)
  const share = divideStep(root.exact, { n: root.maximum, d: factor, status: STATUS.ok }, context)
  const scaled = (by: bigint, exact: WholeStep) => (root.enclosed ? enclosedShare(root.enclosed, by * factor, root.maximum, exact, context) : exact)
  const exactScore = scaledStep(multiplyStep(share, knownNumber(n, d), context), plan.places, context)
  const score = (n * factor) % d === 0n ? scaled((n * factor) / d, exactScore) : exactScore
  const value = scaled(10n ** BigInt(VALUE_PLACES), scaledStep(share, VALUE_PLACES, context))
  const isOpen = `OR((${root.later}>0),(${termText(score.status)}=${String(STATUS.later)}),(${termText(value.status)}=${String(STATUS.later)}))`
  const at = context.sheet.add(context.subject, 'score?', (own) => ({
    H: `IF((${own('I')}=0),0,IF((${root.later}>0),2,IF(OR((${root.refuses}>0),(${root.maximum}=0)),0,IF(${isOpen},2,1))))`,
    // 0 where nothing was filled in: the code of an empty cell is 0. An index that asks for nothing has nobody who sent nothing.
    I: classes.length === 0 ? '1' : sumOfTerms(classes),
  }))
  return { root, score, value, hasScore: at('H') }
}

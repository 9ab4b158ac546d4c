import { divide, fromScaled, type Plan, type PlannedChild, rationalOfNumber, toScaledNumber, VALUE_PLACES } from '@dti-vn/sdk'
import { type Condition, constant, type Int, plus } from '../arithmetic/int.js'
import type { Dialect } from '../dialects/dialect.js'
import { Refusal } from '../rules/refusal.js'
import { nodeColumns, TOTAL } from '../stages/nodes.js'
import type { Computed } from '../wide/layers.js'
import { factorsOf, roundedPoints, roundedShare } from './figures.js'
import { cellValue, mayLeave, type PointsOfIndicators, shareOfIndicator } from './indicator-terms.js'
import { meanOf } from './node-mean.js'
import { NodeRefusal } from './node-refusal.js'
import type { NodeContext } from './node-context.js'
import type { Child } from './node-scope.js'
import { addedUp, sumOfValues } from './node-sum.js'
import type { NodeValue } from './node-value.js'
import { createNodeWork } from './node-work.js'
import { notBelowZero, roundedNode, shareOfRounded } from './settle-value.js'
import { cellColumn, createSources, type SourceColumn } from './sources.js'

/** Nodes that are not sums of whole numbers: columns over the row of a unit. */
export interface NodeProgram {
  /** What must stand in the row. */
  readonly sources: readonly SourceColumn[]
  /** Points, maximum and value of every node and pillar, and `total_score`. */
  readonly columns: readonly Computed[]
  /** Conditions under which the integers of the engine do not say a figure of the unit exactly. */
  readonly doubts: readonly string[]
}

/** Further decimals that are kept of quotients, the most first: with eight, one unit in many millions is undecided. */
const FURTHER = [20, 16, 14, 12, 11, 10, 9, 8] as const

/** The columns of the nodes, or the node that no columns say exactly. */
export function nodeProgram(of: PointsOfIndicators, dialect: Dialect): NodeProgram | { readonly refused: number } | undefined {
  for (const further of FURTHER) {
    try {
      return programWith(of, dialect, of.plan.places + further)
    } catch (error) {
      if (error instanceof RefusedNode) return { refused: error.node }
      if (!(error instanceof Refusal) || error.reason !== 'too-wide') throw error
    }
  }
  return undefined
}

class RefusedNode extends Error {
  constructor(readonly node: number) {
    super('refused node')
    this.name = 'RefusedNode'
  }
}

function programWith(of: PointsOfIndicators, dialect: Dialect, places: number): NodeProgram {
  const { plan } = of
  const work = createNodeWork(dialect)
  const sources = createSources()
  const doubts: string[] = []
  const unit = BigInt(plan.factor)
  const scale = BigInt(toScaledNumber(rationalOfNumber(plan.definition.scale), plan.places))
  const context: NodeContext = { ...of, work, sources, precision: { places, factor: largestFactor(plan, scale) }, doubt: (condition) => doubts.push(condition) }
  const nameOf = new Map(nodeColumns(plan).map(({ node, column }) => [node, column]))
  const made: Child[] = []
  for (const [i, node] of plan.nodes.entries()) {
    const name = nameOf.get(node) ?? TOTAL
    const child = (one: PlannedChild): Child => (one.kind === 'node' ? (made[one.index] ?? missing()) : indicatorChild(context, one.index))
    const settle = (value: NodeValue) => {
      const floored = node.definition?.role === 'main' ? notBelowZero(context, value) : value
      return node.round === undefined ? floored : roundedNode(context, floored, node.round, `${name}_rounded`)
    }
    const applies = () => anyOf(node.children.map((one) => child(one).applies()))
    if (node.how.aggregation.additive === true) {
      const { value, maximum, known, share, least } = addedUp(context, name, node, node.children.flatMap((one) => (one.kind === 'node' ? [child(one)] : [])))
      made.push({ value: settle(value), maximum, known, applies, least, share: node.round === undefined ? share : shareOfRounded(share, least, node.round), present: known ? known.n > 0n : { sql: `${maximum.sql} > 0`, level: 0 } })
    } else {
      try {
        const { value, maximum, present, share } = meanOf(context, name, node, node.children.map(child))
        const known = fromScaled(node.maximum, plan.places)
        const settledValue = settle(value)
        const { low, high } = settledValue.bounds
        made.push({ value: settledValue, maximum, known, least: known, applies, present, share: share && { low: divide(low, known), high: divide(high, known) } })
      } catch (error) {
        if (error instanceof NodeRefusal) throw new RefusedNode(i)
        throw error
      }
    }
    figures(context, name, made[i]?.value ?? missing(), made[i]?.maximum ?? missing())
  }
  for (const [i, { members }] of (plan.definition.pillars ?? []).entries()) {
    const inside = plan.mains.filter((main) => members.includes(main.definition.id)).map((main) => made[main.node] ?? missing())
    const name = `pillar_${String(i + 1)}`
    figures(context, name, sumOfValues(context, inside.map(({ value }) => value)), work.named(`${name}_max`, inside.reduce<Int>((sum, { maximum }) => plus(sum, maximum), constant(0n))))
  }
  const whole = made.at(-1) ?? missing()
  const score = roundedShare(work, context.precision, whole.value, whole.maximum, unit, scale)
  const name = work.named(`${TOTAL}_score`, { ...score.value, sql: `CASE WHEN ${whole.maximum.sql} > 0 THEN ${score.value.sql} END` }).sql
  if (score.mayBeUndecided) doubts.push(`${whole.maximum.sql} > 0 AND ${name} IS NULL`)
  return { sources: sources.columns(), columns: work.columns(), doubts: [...new Set(doubts)] }
}

/** Points, maximum and value of a node as columns. */
function figures({ work, precision, plan, doubt }: NodeContext, name: string, value: NodeValue, maximum: Int): void {
  const points = roundedPoints(work, precision, value, plan.places)
  const column = work.named(`${name}_points`, points.value)
  if (points.mayBeUndecided) doubt(`${column.sql} IS NULL`)
  const share = roundedShare(work, precision, value, maximum, BigInt(plan.factor), 10n ** BigInt(VALUE_PLACES))
  const shown = work.named(`${name}_value`, { ...share.value, sql: `CASE WHEN ${maximum.sql} > 0 THEN ${share.value.sql} END` })
  if (share.mayBeUndecided) doubt(`${maximum.sql} > 0 AND ${shown.sql} IS NULL`)
}

/** The largest number by which a rest is multiplied on the way to a figure. */
function largestFactor(plan: Plan, scale: bigint): bigint {
  const unit = BigInt(plan.factor)
  const rounds = plan.nodes.flatMap(({ round }) => (round === undefined ? [] : [10n ** BigInt(round)]))
  const factors = [unit, ...rounds, unit * 10n ** BigInt(VALUE_PLACES), unit * scale].flatMap((factor) => factorsOf(2n * factor))
  return factors.reduce((most, factor) => (factor > most ? factor : most), 2n)
}

function indicatorChild(context: NodeContext, index: number): Child {
  const { plan, sources } = context
  const indicator = plan.indicators[index] ?? missing()
  const most = BigInt(indicator.maximum)
  const part = (of: 'maximum' | 'applies', high: bigint) => sources.ask({ name: cellColumn(indicator, of), kind: 'cell', of, indicator }, 0n, high)
  const leaves = mayLeave(indicator) && most > 0n
  const maximum = leaves ? part('maximum', most) : constant(most)
  return {
    value: cellValue(context, sources, indicator),
    present: leaves ? { sql: `${maximum.sql} > 0`, level: 0 } : most > 0n,
    maximum,
    least: most > 0n ? fromScaled(indicator.maximum, plan.places) : undefined,
    share: most > 0n ? shareOfIndicator(indicator) : undefined,
    known: fromScaled(indicator.maximum, plan.places),
    applies: () => (indicator.notApplicable !== 'exclude' && most > 0n ? true : { sql: `${part('applies', 1n).sql} = 1`, level: 0 }),
  }
}

function anyOf(conditions: readonly (Condition | boolean)[]): Condition | boolean {
  if (conditions.includes(true)) return true
  const unknown = conditions.flatMap((condition) => (typeof condition === 'boolean' ? [] : [condition.sql]))
  return unknown.length === 0 ? false : { sql: unknown.join(' OR '), level: 0 }
}

function missing(): never {
  throw new TypeError('A node comes before its parts.')
}


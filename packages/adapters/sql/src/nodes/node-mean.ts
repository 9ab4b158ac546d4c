import { multiply, nodeExpansion, type PlannedNode, type Rational } from '@dti-vn/sdk'
import { choose, type Condition, constant, type Int } from '../arithmetic/int.js'
import { settled } from '../arithmetic/order.js'
import { numberRule } from '../rules/number-rule.js'
import { Refusal } from '../rules/refusal.js'
import { NO_FACTS } from '../rules/scope.js'
import { testOf } from '../rules/truth-rule.js'
import { cut, cuttable } from './cut.js'
import { enclosedRule } from './enclosed-rule.js'
import type { NodeContext } from './node-context.js'
import { NodeRefusal } from './node-refusal.js'
import { type Child, knownOf, nodeScope } from './node-scope.js'
import { type Bounds, enclosed, type NodeValue } from './node-value.js'
import { greater, lesser, narrowedTo, wherePresent, within } from './settle-value.js'

/** A node that is an expression over its children. */
export interface Mean {
  readonly value: NodeValue
  readonly maximum: Int
  readonly present: Condition | boolean
  readonly share: Bounds | undefined
}

/** Throws a `NodeRefusal` where the aggregation is no expression, or one that neither fits nor can be enclosed. */
export function meanOf(context: NodeContext, name: string, node: PlannedNode, children: readonly Child[]): Mean {
  const { work, plan } = context
  const unit = BigInt(plan.factor)
  const expansion = nodeExpansion(node, children.map(knownOf))
  if (!expansion) throw new NodeRefusal()
  try {
    const scope = nodeScope(work, node, children, unit, true)
    const absent = testOf(expansion.absentWhen, scope, NO_FACTS)
    if (absent.zero.length > 0) throw new NodeRefusal()
    const present = conditionColumn(context, `${name}_present`, both(anyPresent(children), inverted(absent.condition)))
    const share = expansion.isBetween === true ? sharesTogether(children.filter((child) => child.present !== false)) : undefined
    const on = (end: Rational) => multiply(end, { n: BigInt(node.maximum), d: unit })
    const bounds = share && { low: on(share.low), high: on(share.high) }
    const value = wherePresent(context, valueOf(context, node, children, expansion.points, bounds), present)
    const most = constant(BigInt(node.maximum))
    const maximum = typeof present === 'boolean' ? (present ? most : constant(0n)) : choose(present, most, constant(0n))
    return { value, maximum: work.named(`${name}_max`, maximum), present, share }
  } catch (error) {
    if (error instanceof Refusal && error.reason !== 'too-wide') throw new NodeRefusal()
    throw error
  }
}

function valueOf(context: NodeContext, node: PlannedNode, children: readonly Child[], points: Parameters<typeof numberRule>[0], known: Bounds | undefined): NodeValue {
  const { work, precision, plan } = context
  const unit = BigInt(plan.factor)
  if (children.every(({ value }) => value.kind === 'proved')) {
    const proved = work.attempt(() => {
      const value = numberRule(points, nodeScope(work, node, children, unit, true), NO_FACTS)
      return settled(work, cuttable(work, known ? within(value, known) : value))
    })
    if (proved) return { kind: 'proved', value: proved, bounds: known ?? boundsOfInt(proved) }
  }
  const exact = nodeScope(work, node, children, unit, false)
  const byId = (id: string) => {
    const child = /^points_(\d+)$/.exec(id)?.[1]
    const found = child === undefined ? undefined : children[Number(child) - 1]
    return found && enclosed(work, precision, found.value)
  }
  const lifted = (value: Parameters<typeof cut>[1]) => {
    const high = (value.p < 0n ? -value.p : value.p) * (value.n.high > -value.n.low ? value.n.high : -value.n.low)
    return cut(work, value, precision, { low: value.n.low >= 0n && value.p >= 0n ? 0n : -high, high })
  }
  const value = enclosedRule(points, { work, precision, exact, points: byId, lifted })
  const most = { n: value.most, d: 1n }
  const made = { kind: 'enclosed', value, bounds: { low: { n: -value.most, d: 1n }, high: most } } as const
  return known ? narrowedTo(context, made, known) : made
}

function boundsOfInt({ p, q, n }: { readonly p: bigint; readonly q: bigint; readonly n: Int }): Bounds {
  const ends = [{ n: p * n.low, d: q }, { n: p * n.high, d: q }] as const
  return { low: lesser(lesser(...ends), { n: 0n, d: 1n }), high: greater(greater(...ends), { n: 0n, d: 1n }) }
}

/** Between what the shares of some children lie; undefined where one is not known. */
export function sharesTogether(children: readonly Pick<Child, 'share'>[]): Bounds | undefined {
  const nothing: Bounds = { low: { n: 0n, d: 1n }, high: { n: 0n, d: 1n } }
  return children.reduce<Bounds | undefined>((all, { share }) => all && share && { low: lesser(all.low, share.low), high: greater(all.high, share.high) }, nothing)
}

function anyPresent(children: readonly Child[]): Condition | boolean {
  if (children.some(({ present }) => present === true)) return true
  const unknown = children.flatMap(({ present }) => (typeof present === 'boolean' ? [] : [present.sql]))
  return unknown.length === 0 ? false : { sql: unknown.join(' OR '), level: 0 }
}

function both(a: Condition | boolean, b: Condition | boolean): Condition | boolean {
  if (a === true) return b
  if (b === true) return a
  if (a === false || b === false) return false
  return { sql: `(${a.sql}) AND (${b.sql})`, level: 0 }
}

function inverted(test: Condition | boolean): Condition | boolean {
  return typeof test === 'boolean' ? !test : { sql: `NOT (${test.sql})`, level: 0 }
}

/** A condition as a column of 1 and 0. */
function conditionColumn({ work }: NodeContext, name: string, test: Condition | boolean): Condition | boolean {
  if (typeof test === 'boolean') return test
  const column = work.named(name, { sql: `CASE WHEN ${test.sql} THEN 1 ELSE 0 END`, low: 0n, high: 1n, level: 0, binding: 'sum' })
  return { sql: `${column.sql} = 1`, level: 0 }
}


import type { AdjustmentTrace, IndicatorTrace, NodeTrace, TraceChild, UnitTrace } from '../../src/explain/trace.js'
import { rationalOfNumber } from '../../src/numeric/decimal.js'

/** The leaves of a trace. */
export function leavesOf(trace: UnitTrace | NodeTrace): (IndicatorTrace | AdjustmentTrace)[] {
  return trace.children.flatMap((child) => (isNode(child) ? leavesOf(child) : [child]))
}

/** The nodes of a trace that have children, at any depth. */
function nodesOf(trace: UnitTrace | NodeTrace): NodeTrace[] {
  return trace.children.flatMap((child) => (isNode(child) ? [child, ...nodesOf(child)] : []))
}

function isNode(child: TraceChild): child is NodeTrace {
  return child.kind === 'main' || child.kind === 'group'
}

/** A number in millionths, exactly; traces have at most six places. */
export function millionths(value: number): bigint {
  const { n, d } = rationalOfNumber(value)
  if ((n * 1_000_000n) % d !== 0n) throw new Error(`${value} has more than six decimals`)
  return (n * 1_000_000n) / d
}

export function total(values: readonly number[]): bigint {
  return values.reduce((sum, value) => sum + millionths(value), 0n)
}

/** What of the promises of a trace does not hold. */
export function brokenPromises(trace: UnitTrace): string[] {
  const broken: string[] = []
  const expectEqual = (what: string, a: bigint, b: bigint) => {
    if (a !== b) broken.push(`${trace.code} ${what}: ${a} ≠ ${b}`)
  }
  const leaves = leavesOf(trace)
  expectEqual('points of the leaves', total(leaves.map(({ points }) => points)), millionths(trace.points))
  expectEqual('maxima of the leaves', total(leaves.map(({ maxPoints }) => maxPoints)), millionths(trace.maxPoints))
  expectEqual('lost points of the leaves', total(leaves.map(({ lost }) => lost)), millionths(trace.lost))
  for (const node of [trace, ...nodesOf(trace), ...leaves]) {
    expectEqual(`${node.kind} lost`, millionths(node.lost), millionths(node.maxPoints) - millionths(node.points))
  }
  for (const node of nodesOf(trace)) expectEqual(node.id, total(node.children.map(({ points }) => points)), millionths(node.points))
  return broken
}

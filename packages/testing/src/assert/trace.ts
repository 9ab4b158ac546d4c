import { type AdjustmentTrace, type IndicatorTrace, type NodeTrace, rationalOfNumber, type TraceChild, type UnitTrace } from '@dti-vn/sdk'

/** Points have at most six places, so millionths are exact. */
const MILLION = 1_000_000n

function millionths(value: number): bigint {
  const { n, d } = rationalOfNumber(value)
  return (n * MILLION) / d
}

function isNode(child: TraceChild): child is NodeTrace {
  return child.kind === 'main' || child.kind === 'group'
}

/** The leaves of an explanation: indicators, and what a floor, rounding or an aggregation adds. */
export function leavesOf(trace: UnitTrace | NodeTrace): readonly (IndicatorTrace | AdjustmentTrace)[] {
  return trace.children.flatMap((child) => (isNode(child) ? leavesOf(child) : [child]))
}

function nodesOf(trace: UnitTrace | NodeTrace): NodeTrace[] {
  return trace.children.flatMap((child) => (isNode(child) ? [child, ...nodesOf(child)] : []))
}

/** What of the promises of an explanation does not hold: the leaves add up to the points of the unit, children to those of their node. */
export function faultsOfTrace(trace: UnitTrace): string[] {
  const leaves = leavesOf(trace)
  const faults = leaves.length === 0 ? [`The explanation of ${trace.code} has no leaves.`] : []
  const expectSum = (what: string, parts: readonly { readonly points: number }[], whole: number) => {
    const sum = parts.reduce((total, { points }) => total + millionths(points), 0n)
    if (sum !== millionths(whole)) faults.push(`In the explanation of ${trace.code} ${what} add up to ${String(Number(sum) / 1e6)}, not ${String(whole)}.`)
  }
  expectSum('the leaves', leaves, trace.points)
  for (const node of nodesOf(trace)) expectSum(`the children of ${node.id}`, node.children, node.points)
  return faults
}

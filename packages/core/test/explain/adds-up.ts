import type { AdjustmentTrace, IndicatorTrace, UnitTrace } from '../../src/explain/trace.js'
import { rationalOfNumber } from '../../src/numeric/decimal.js'

/** The leaves of a trace. */
export function leavesOf(trace: UnitTrace): (IndicatorTrace | AdjustmentTrace)[] {
  return trace.children.flatMap((child) => (child.kind === 'main' ? child.children : [child]))
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
  for (const node of [trace, ...trace.children, ...leaves]) {
    expectEqual(`${node.kind} lost`, millionths(node.lost), millionths(node.maxPoints) - millionths(node.points))
  }
  for (const child of trace.children) {
    if (child.kind !== 'main') continue
    expectEqual(child.id, total(child.children.map(({ points }) => points)), millionths(child.points))
  }
  return broken
}

import { reduce, ZERO } from '../../../numeric/rational.js'
import { newBlock } from '../assembly.js'
import { constantColumn, estimateOf, newApproximation } from '../approximation.js'
import type { NumberColumn } from '../column.js'
import { fraction, wholeFraction } from '../fraction.js'
import { INTEGER_LIMIT } from '../limits.js'
import { ANY, exactly, hull, type Range } from '../range.js'
import type { Scope } from '../scope.js'
import { NO_STOPS, stopsAt } from '../stops.js'
import { type GroupValue, isExact, type ReferenceNode, referenceKey } from './reference-values.js'

/** False where nobody is in the reference set of an aggregate. */
export function isKnownReference({ references }: Scope, node: ReferenceNode): boolean {
  return references?.byKey.has(referenceKey(node)) === true
}

/** The column of a reference aggregate; over nobody it is 0. */
export function referenceColumn(scope: Scope, node: ReferenceNode): NumberColumn {
  const { assembly, references } = scope
  const known = references?.byKey.get(referenceKey(node))
  if (!references || !known) return constantColumn(assembly, ZERO)
  if (known.kind === 'ranks') {
    const data = newBlock(assembly)
    assembly.steps.push((start, count) => data.set(known.ranks.subarray(start, start + count)))
    return wholeFraction(assembly, { data, by: 1, top: known.ranks.length }, stopsAt(data), ANY)
  }
  const only = known.values.length === 1 ? known.values[0] : undefined
  if (only && isExact(only)) return constantColumn(assembly, only)
  return fractions(scope, references.groups, known.values) ?? estimates(scope, references.groups, known.values)
}

function fractions({ assembly }: Scope, groups: Int32Array, values: readonly GroupValue[]): NumberColumn | undefined {
  const over = new Float64Array(values.length).fill(0)
  const under = new Float64Array(values.length).fill(1)
  let range: Range | undefined
  for (const [group, value] of values.entries()) {
    if (!isExact(value)) return undefined
    const { n, d } = reduce(value)
    over[group] = Number(n)
    under[group] = Number(d)
    const own = exactly(value)
    range = range ? hull(range, own) : own
  }
  if (!range) return constantColumn(assembly, ZERO)
  const topOver = largest(over)
  const topUnder = largest(under)
  if (topOver >= INTEGER_LIMIT || topUnder >= INTEGER_LIMIT) return undefined
  const n = { data: newBlock(assembly), by: 1, top: topOver }
  const d = { data: newBlock(assembly), by: 1, top: topUnder }
  assembly.steps.push((start, count) => {
    gather(n.data, over, groups, start, count)
    gather(d.data, under, groups, start, count)
  })
  return fraction(n, d, NO_STOPS, range)
}

function estimates({ assembly }: Scope, groups: Int32Array, values: readonly GroupValue[]): NumberColumn {
  const value = new Float64Array(values.length)
  const error = new Float64Array(values.length)
  for (const [group, known] of values.entries()) {
    const near = isExact(known) ? estimateOf(known) : known
    value[group] = near?.value ?? 0
    error[group] = near?.error ?? Infinity
  }
  const out = newApproximation(assembly, Infinity)
  assembly.steps.push((start, count) => {
    gather(out.value, value, groups, start, count)
    gather(out.error, error, groups, start, count)
  })
  return out
}

function gather(out: Float64Array, table: Float64Array, groups: Int32Array, start: number, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = table[groups[start + i] ?? 0] ?? 0
}

function largest(values: Float64Array): number {
  let top = 0
  for (const value of values) if (Math.abs(value) > top) top = Math.abs(value)
  return top
}

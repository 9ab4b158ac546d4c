import { approximate } from '../approximation.js'
import { runSteps } from '../assembly.js'
import type { NumberColumn } from '../column.js'
import { createCompiler } from '../compiler.js'
import { fixedDenominator } from '../fraction.js'
import { createScope, type Run, type Scope } from '../scope.js'
import { fits } from '../vector.js'
import type { Accumulator, Members } from './accumulator.js'
import { countOfFractions, extremeOfFractions, momentsOfFractions } from './exact-accumulators.js'
import { ADDEND_LIMIT } from './exact-sums.js'
import type { GroupIndex } from './group-index.js'
import { countOfApproximations, extremeOfApproximations, meanOfApproximations } from './near-accumulators.js'
import { rankCollector, type RankCollector } from './ranks.js'
import { type ReferenceNode, referenceKey, type ReferenceValue, type ReferenceValues } from './reference-values.js'

/**
 * The reference aggregates of an indicator over the members, computed with columns; undefined when float64 cannot prove one of them. A
 * member whose figure stops takes no part.
 */
export function aggregateByColumns(run: Run, isMember: Uint8Array, index: GroupIndex): ReferenceValues | undefined {
  const scope = createScope(run, undefined)
  const compiler = createCompiler(scope)
  const members: Members = { isMember, groups: index.groups, included: new Uint8Array(isMember.length) }
  const running = new Map<string, Accumulator | RankCollector>()
  for (const node of run.indicator.references) {
    const key = referenceKey(node)
    if (running.has(key)) continue
    const accumulator = collectorOf(scope, node, compiler.number(node.arg), members, index.count)
    if (!accumulator) return undefined
    running.set(key, accumulator)
  }
  const { steps, size } = scope.assembly
  for (let start = 0; start < isMember.length; start += size) {
    const count = Math.min(size, isMember.length - start)
    runSteps(steps, start, count)
    for (const accumulator of running.values()) accumulator.add(members, start, count)
  }
  const byKey = new Map<string, ReferenceValue>()
  for (const [key, accumulator] of running) {
    const values = accumulator.finish()
    if (values === undefined) return undefined
    byKey.set(key, values instanceof Float64Array ? { kind: 'ranks', ranks: values } : { kind: 'groups', values })
  }
  return { groups: index.groups, byKey, included: members.included }
}

function collectorOf(
  scope: Scope, { fn }: ReferenceNode, column: NumberColumn, members: Members, groupCount: number,
): Accumulator | RankCollector | undefined {
  if (column.kind === 'fraction') {
    const fixed = fixedDenominator(scope.assembly, column) !== undefined
    if (fn === 'count') return countOfFractions(column, groupCount)
    if ((fn === 'max' || fn === 'min') && fits(column.n, column.d)) return extremeOfFractions(column, fn === 'max' ? 1 : -1, groupCount)
    if (fn === 'mean' && fixed && column.n.top <= ADDEND_LIMIT) return momentsOfFractions(column, fn, groupCount, scope.plan)
    if (fn === 'sd' && fixed && column.n.top ** 2 <= ADDEND_LIMIT) return momentsOfFractions(column, fn, groupCount, scope.plan)
    if (fn === 'rank' && fixed) return rankCollector(column, members, groupCount)
  }
  switch (fn) {
    case 'max':
      return extremeOfApproximations(approximate(scope.assembly, column), 1, groupCount)
    case 'min':
      return extremeOfApproximations(approximate(scope.assembly, column), -1, groupCount)
    case 'mean':
      return meanOfApproximations(approximate(scope.assembly, column), groupCount)
    case 'count':
      return countOfApproximations(approximate(scope.assembly, column), groupCount)
    case 'sd':
    case 'rank':
      return undefined
  }
}

import { datasetOfRows } from '../../src/dataset/rows.js'
import { compileIndex } from '../../src/engine/compile.js'
import type { Plan } from '../../src/engine/plan.js'
import type { Executor } from '../../src/engine/score.js'
import { REASONS, STATES } from '../../src/engine/state.js'
import { createRegistry } from '../../src/registry/registry.js'
import type { NodeResult } from '../../src/result/unit-result.js'
import { scoreRun, type ScoreResult } from '../../src/result/score-result.js'
import { scaled, unscaled } from '../oracle/fraction.js'
import { type OracleSum, type OracleUnitResult, scoreIndex } from '../oracle/score-index.js'
import type { World } from './world/world.js'

export const EXECUTORS: readonly Executor[] = ['exact', 'columns']

/** What one comparison did. */
export interface Comparison {
  readonly differences: readonly string[]
  /** Indicators of units that were computed. */
  readonly evaluations: number
  /** Of those the column executor computed so many exactly. */
  readonly fallbacks: number
}

/** Scores a world by the oracle and by every executor and lists where they differ. */
export function compareWorld({ index, rows }: World): Comparison {
  const expected = scoreIndex(index, rows)
  const plan = compileIndex(index, createRegistry())
  const dataset = datasetOfRows(plan, rows)
  const runs = EXECUTORS.map((executor) => ({ executor, result: scoreRun(plan, dataset, { executor }) }))
  return {
    differences: runs.flatMap(({ executor, result }) => differences(plan, expected, result).map((text) => `${executor}: ${text}`)),
    evaluations: plan.indicators.length * expected.length,
    fallbacks: runs.reduce((sum, { result }) => sum + result.scorecard.fallbacks, 0),
  }
}

/** Where a result is not what the oracle says: cells, then sums, values, scores, grades and ranks. */
export function differences(plan: Plan, expected: readonly OracleUnitResult[], actual: ScoreResult): string[] {
  const found: string[] = []
  const note = (where: string, want: unknown, got: unknown) => {
    if (!Object.is(want, got)) found.push(`${where}: expected ${String(want)}, got ${String(got)}`)
  }
  const { places } = plan
  note('number of units', expected.length, actual.units.length)
  expected.forEach((unit, position) => {
    for (const { index, definition } of plan.indicators) {
      const where = `${unit.code} ${definition.code} ${definition.method}`
      const want = unit.indicators.get(definition.code)
      const got = actual.scorecard.indicators[index]
      note(`${where} state`, want?.state, STATES[got?.states[position] ?? -1])
      note(`${where} reason`, want?.reason, REASONS[got?.reasons[position] ?? -1])
      note(`${where} points`, want && Number(scaled(want.points, places)), got?.points[position])
      const shown = actual.units[position]?.indicators[definition.code]
      note(`${where} award`, want && numberOf(want.printed, places), shown?.points)
      note(`${where} award maximum`, want && numberOf(want.maxPoints, places), shown?.maxPoints)
    }
    const got = actual.units[position]
    const sum = (where: string, want: OracleSum, node: NodeResult | undefined, refused: boolean) => {
      note(`${where} points`, numberOf(want.points, places), node?.points)
      note(`${where} maximum`, numberOf(want.maxPoints, places), node?.maxPoints)
      note(`${where} value`, want.value === null || refused ? null : numberOf(want.value, 4), node?.value)
    }
    sum(unit.code, unit, got, unit.score === null)
    for (const [id, main] of unit.mains) sum(`${unit.code} ${id}`, main, got?.main[id], false)
    note(`${unit.code} score`, unit.score === null ? null : numberOf(unit.score, places), got?.score)
    note(`${unit.code} grade`, unit.grade, got?.grade)
    actual.cohorts.forEach((rule, i) => {
      note(`${unit.code} rank in ${rule}`, unit.ranks[rule], i === 0 ? got?.rank : got?.ranks[rule])
      if (i === 0) note(`${unit.code} cohort`, unit.cohorts[rule], got?.cohort)
    })
  })
  return found
}

function numberOf(value: bigint, places: number): number {
  return unscaled(value, places).valueOf()
}

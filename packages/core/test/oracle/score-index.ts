import type { UnitRow } from '../../src/dataset/rows.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import type { IndicatorDefinition } from '../../src/definition/indicator-definition.js'
import type { Policies } from '../../src/definition/policies.js'
import { decimal, type Fraction, scaled, total, unscaled, ZERO } from './fraction.js'
import { mainsOf } from './prepare.js'
import { rankUnits } from './rank-units.js'
import { type OracleCell, scoreIndicator } from './score-indicator.js'
import { splitKey } from './split-key.js'
import { collectUnits, type OracleUnit } from './units.js'

/** Points and maximum of a main indicator or unit, scaled by 10^places; the value scaled by 10^4. */
export interface OracleSum {
  readonly points: bigint
  readonly maxPoints: bigint
  readonly value: bigint | null
}

/** What an indicator adds to its unit, scaled. */
export interface OracleAward extends OracleCell {
  /** Points after policies, rounded for print. */
  readonly printed: bigint
  readonly maxPoints: bigint
}

export interface OracleUnitResult extends OracleSum {
  readonly code: string
  readonly score: bigint | null
  readonly grade: string | null
  readonly mains: ReadonlyMap<string, OracleSum>
  readonly indicators: ReadonlyMap<string, OracleAward>
  readonly cohorts: Readonly<Record<string, string | null>>
  readonly ranks: Readonly<Record<string, number | null>>
}

interface Awarded extends OracleAward {
  readonly exact: Fraction
  readonly refuses: boolean
}

/** Scores a whole index by the text of the contract. */
export function scoreIndex(index: IndexDefinition, rows: readonly UnitRow[]): OracleUnitResult[] {
  const places = index.arithmetic?.places ?? 2
  const atTotal = index.arithmetic?.roundingAt === 'total'
  const units = collectUnits(rows)
  const mains = mainsOf(index)
  const cells = new Map(mains.flatMap((main) => main.indicators).map((item) => [item, scoreIndicator(item, units, item.policies?.naClaim ?? index.policies?.naClaim)] as const))

  function award(item: IndicatorDefinition, position: number): Awarded {
    const cell = cells.get(item)?.[position]
    if (!cell) throw new Error(`no cell of ${item.code}`)
    const policies: Policies = { ...index.policies, ...item.policies }
    const max = decimal(item.maxPoints)
    const leaves =
      (cell.state === 'not-applicable' && (policies.notApplicable ?? 'exclude') === 'exclude') ||
      (cell.state === 'missing' && cell.reason !== 'na-unapproved' && policies.missing === 'exclude')
    const isFull = cell.state === 'not-applicable' && policies.notApplicable === 'full'
    const printed = scaled(isFull ? max : cell.points, places)
    return {
      ...cell,
      printed,
      maxPoints: leaves ? 0n : scaled(max, places),
      exact: !atTotal ? unscaled(printed, places) : isFull ? max : cell.points,
      refuses: cell.state === 'missing' && policies.missing === 'refuse',
    }
  }

  function sum(exact: Fraction, maxPoints: bigint): OracleSum {
    return { points: scaled(exact, places), maxPoints, value: maxPoints === 0n ? null : scaled(exact.div(unscaled(maxPoints, places)), 4) }
  }

  function result(unit: OracleUnit, position: number): Omit<OracleUnitResult, 'ranks' | 'cohorts'> {
    const awards = new Map<string, Awarded>()
    const sums = new Map<string, OracleSum>()
    let exact = ZERO
    let maxPoints = 0n
    for (const main of mains) {
      const own = main.indicators.map((item) => [item.code, award(item, position)] as const)
      const points = total(own.map(([, { exact }]) => exact))
      const floored = points.lt(ZERO) ? ZERO : points
      const most = own.reduce((so, [, { maxPoints }]) => so + maxPoints, 0n)
      own.forEach(([code, awarded]) => awards.set(code, awarded))
      sums.set(main.id, sum(floored, most))
      exact = exact.add(floored)
      maxPoints += most
    }
    const refused = [...awards.values()].some(({ refuses }) => refuses)
    const whole = sum(exact, maxPoints)
    const score =
      refused || isSilent(unit) || maxPoints === 0n ? null : scaled(exact.div(unscaled(maxPoints, places)).mul(decimal(index.scale)), places)
    return { code: unit.code, ...whole, score, grade: gradeOf(index, score, places), mains: sums, indicators: awards }
  }

  const results = units.map(result)
  const rules = index.cohorts ?? ['all']
  const cohorts = units.map((unit) => Object.fromEntries(rules.map((rule) => [rule, splitKey(rule, unit)])))
  const ranks = rules.map((rule) => rankUnits(results.map(({ score }, i) => ({ score, cohort: cohorts[i]?.[rule] ?? null }))))
  return results.map((unit, i) => ({
    ...unit,
    cohorts: cohorts[i] ?? {},
    ranks: Object.fromEntries(rules.map((rule, r) => [rule, ranks[r]?.[i] ?? null])),
  }))
}

/** True of a unit that reported nothing at all. An `NA` is a report, and so is a figure that cannot be used or was given twice. */
function isSilent({ values }: OracleUnit): boolean {
  const isBlank = (value: unknown) => value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  return [...values.values()].every((given) => given.length < 2 && given.every(isBlank))
}

/** Cut on rounded score / scale; every grade includes its lower bound. */
function gradeOf(index: IndexDefinition, score: bigint | null, places: number): string | null {
  if (score === null) return null
  const share = unscaled(score, places).div(decimal(index.scale))
  const reached = (index.grades ?? []).filter((grade) => share.gte(decimal(grade.from ?? 0)))
  return reached.sort((a, b) => (b.from ?? 0) - (a.from ?? 0))[0]?.id ?? null
}

import type { DataStatus, Dataset } from '../dataset/dataset.js'
import type { Authority } from '../definition/index-definition.js'
import type { UnitSplit } from '../definition/indicator-definition.js'
import type { Plan } from '../engine/plan.js'
import { requireCohort, requireTraits } from '../engine/require-traits.js'
import { type Executor, scoreDataset } from '../engine/score.js'
import type { Scorecard } from '../engine/scorecard.js'
import { explainUnit } from '../explain/explain-unit.js'
import type { UnitTrace } from '../explain/trace.js'
import { once } from '../formula/once.js'
import type { Issue } from '../issues/issue.js'
import { MisuseError } from '../issues/misuse-error.js'
import { requireOptions } from '../issues/require-known.js'
import { cohortRanks } from '../ranking/cohort-ranks.js'
import { indicatorIssues } from './data-issues.js'
import { differingFigures } from './differing-figures.js'
import { type Digests, makeManifest, type Manifest, type OverrideRecord, type PluginRecord } from './manifest.js'
import { rankingRows, type RankingRow } from './ranking-rows.js'
import { unitReader } from './read-unit.js'
import { requireRunOptions } from './run-options.js'
import { SCORE_SCHEMA, type ScoreJson, unitJson } from './score-json.js'
import { failedRankings, unitIssues } from './unit-issues.js'
import type { UnitResult } from './unit-result.js'

/** How a run is made. `Trait` carries the traits of the index for the compiler. */
export interface ScoreOptions<Trait extends string = string> {
  readonly executor?: Executor | undefined
  /** Default `reported`; say `illustrative` for invented figures. */
  readonly dataStatus?: DataStatus | undefined
  /** The first cohort rule of the run, before those of the index. */
  readonly cohort?: UnitSplit<Trait> | undefined
  readonly digests?: Digests | undefined
  readonly plugins?: readonly PluginRecord[] | undefined
  readonly overrides?: readonly OverrideRecord[] | undefined
  /** Further checks of the data, e.g. those of a level; their issues join the others. */
  readonly checks?: readonly ((dataset: Dataset) => readonly Issue[])[] | undefined
  /** Checks of what came out; called when issues are asked for, and their issues stand last. */
  readonly resultChecks?: readonly ((scored: ScoredUnits) => readonly Issue[])[] | undefined
}

/** What a check of the result looks at: the result without its issues, of which it makes some. */
export type ScoredUnits = Pick<ScoreResult, 'dataStatus' | 'units'>

/** The result of scoring a data set. Units, issues, rankings and explanations are read from the columns when they are asked for. */
export interface ScoreResult<Trait extends string = string> {
  readonly index: { readonly id: string; readonly edition: string; readonly authority: Authority }
  readonly dataStatus: DataStatus
  readonly plan: Plan
  readonly scorecard: Scorecard
  /** In the order of the data. */
  readonly units: readonly UnitResult[]
  /** Issues of the data and of the run, in the order of reading, then of the definition. */
  readonly issues: readonly Issue[]
  readonly manifest: Manifest
  /** Cohort rules of the run; `rank` and `cohort` of units are those of the first. */
  readonly cohorts: readonly UnitSplit<Trait>[]
  unit(code: string): UnitResult | undefined
  /** Units by cohort, then rank; unranked ones last. `within` is a cohort rule, the first of the run unless given. */
  ranking(options?: { readonly within?: UnitSplit<Trait> | undefined }): readonly RankingRow[]
  /** The trace of one unit: a tree whose leaves add up to its points. Throws a `MisuseError` for a unit outside the run. */
  explain(code: string): UnitTrace
  toJSON(): ScoreJson
}

/**
 * Scores a data set and gives access to everything about the result. Throws a `MisuseError` for an option that does not exist or cannot have its value, and when the
 * index uses traits and the data set has no traits source.
 */
export function scoreRun(plan: Plan, dataset: Dataset, options: ScoreOptions = {}): ScoreResult {
  requireRunOptions(options)
  const split = (rule: UnitSplit) => {
    requireCohort(plan, rule)
    requireTraits(plan, dataset, rule)
  }
  if (options.cohort !== undefined) split(options.cohort)
  const card = scoreDataset(plan, dataset, options.executor)
  const cohorts = [...new Set<UnitSplit>([...(options.cohort ? [options.cohort] : []), ...plan.cohorts])]
  const { id, edition, authority } = plan.definition
  const dataStatus = options.dataStatus ?? 'reported'
  const index = { id, edition, authority }
  const positions = once(() => new Map(dataset.units.map((unit, i) => [unit.code, i])))
  const rankings = once(() => cohorts.map((rule) => cohortRanks(card, rule)))
  const read = once(() => unitReader(card, rankings()))
  const units = once(() => dataset.units.map((_, unit) => read()(unit)))
  const issues = once(() => [
    ...dataset.issues,
    ...(options.checks ?? []).flatMap((check) => check(dataset)),
    ...unitIssues(card, cohorts),
    ...(plan.ranker ? failedRankings(card, rankings()) : []),
    ...plan.indicators.flatMap((indicator) => indicatorIssues(card, indicator)),
    ...differingFigures(card),
    ...(options.resultChecks ?? []).flatMap((check) => check({ dataStatus, units: units() })),
  ])
  const manifest = once(() =>
    makeManifest(plan, { dataStatus, cohorts, digests: options.digests ?? {}, plugins: options.plugins ?? [], overrides: options.overrides ?? [] }),
  )
  const position = (code: string): number => {
    const found = positions().get(code)
    if (found === undefined) {
      throw new MisuseError('UNIT_UNKNOWN', {
        vi: `Không có đơn vị “${code}” trong dữ liệu. Hãy kiểm tra lại mã đơn vị.`,
        en: `No unit "${code}" in the data. Check the unit code.`,
      })
    }
    return found
  }
  return Object.freeze({
    index,
    dataStatus,
    plan,
    scorecard: card,
    cohorts,
    get units() {
      return units()
    },
    get issues() {
      return issues()
    },
    get manifest() {
      return manifest()
    },
    unit: (code: string) => {
      const found = positions().get(code)
      return found === undefined ? undefined : read()(found)
    },
    ranking: (asked: { readonly within?: UnitSplit | undefined } = {}) => {
      requireOptions('ranking', asked, ['within'])
      const { within } = asked
      if (within !== undefined) split(within)
      const known = within === undefined ? rankings()[0] : rankings().find((ranking) => ranking.rule === within)
      return rankingRows(card, known ?? cohortRanks(card, within ?? 'all'))
    },
    explain: (code: string) => explainUnit(card, position(code)),
    toJSON: (): ScoreJson => ({ schema: SCORE_SCHEMA, index, dataStatus, units: units().map(unitJson), issues: issues(), manifest: manifest() }),
  })
}

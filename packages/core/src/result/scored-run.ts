import type { Appraisal } from '../dataset/appraisal.js'
import { appraise } from '../dataset/appraise.js'
import type { DataStatus, Dataset } from '../dataset/dataset.js'
import type { Authority } from '../definition/index-definition.js'
import type { UnitSplit } from '../definition/indicator-definition.js'
import type { Plan } from '../engine/plan.js'
import { requireCohort, requireTraits } from '../engine/require-traits.js'
import { type Executor, scoreDataset } from '../engine/score.js'
import type { Scorecard } from '../engine/scorecard.js'
import { once } from '../formula/once.js'
import type { Issue } from '../issues/issue.js'
import { requireOptions } from '../issues/require-known.js'
import type { Validity } from '../period/in-force.js'
import { periodContext, type PeriodOptions } from '../period/period-context.js'
import { type CohortRanks, cohortRanks } from '../ranking/cohort-ranks.js'
import { appraisalIssues } from './appraisal-issues.js'
import { type AppraisalResult, appraisalResults } from './appraisal-records.js'
import { indicatorIssues } from './data-issues.js'
import { differingFigures } from './differing-figures.js'
import { type Digests, makeManifest, type Manifest, type OverrideRecord, type PluginRecord, type RunContext, type UnitListRecord } from './manifest.js'
import { periodIssues } from './period-issues.js'
import { rankingRows, type RankingRow } from './ranking-rows.js'
import { unitReader } from './read-unit.js'
import { requireRunOptions } from './run-options.js'
import { SCORE_SCHEMA, type ScoreJson, unitJson } from './score-json.js'
import { failedRankings, unitIssues } from './unit-issues.js'
import type { UnitResult } from './unit-result.js'

/** How a run is made. `Trait` carries the traits of the index for the compiler. */
export interface ScoreOptions<Trait extends string = string> extends PeriodOptions {
  /** The list that units were compared with. An engine chooses it, and takes only the id of one (`codeList`). */
  readonly unitList?: (UnitListRecord & { readonly valid: Validity }) | null | undefined
  readonly executor?: Executor | undefined
  /** Default `reported`; say `illustrative` for invented figures. */
  readonly dataStatus?: DataStatus | undefined
  /** The first cohort rule of the run, before those of the index. */
  readonly cohort?: UnitSplit<Trait> | undefined
  /** Decisions of appraisers that refuse the evidence of an indicator; they join those that the data marks. */
  readonly rejections?: readonly Appraisal[] | undefined
  /** Decisions of appraisers that approve the `NA` of an indicator. */
  readonly approvals?: readonly Appraisal[] | undefined
  readonly digests?: Digests | undefined
  readonly plugins?: readonly PluginRecord[] | undefined
  readonly overrides?: readonly OverrideRecord[] | undefined
  /** Further checks of the data, e.g. those of a level; their issues join the others. */
  readonly checks?: readonly ((dataset: Dataset) => readonly Issue[])[] | undefined
  /** Checks of what came out; called when issues are asked for, and their issues stand last. */
  readonly resultChecks?: readonly ((scored: ScoredUnits) => readonly Issue[])[] | undefined
}

/** What a check of the result looks at: the result without its issues, of which it makes some. */
export type ScoredUnits = Pick<ScoredRun, 'dataStatus' | 'scorecard' | 'units'>

/** The result of scoring a data set. Units, issues and rankings are read from the columns when they are asked for. */
export interface ScoredRun<Trait extends string = string> extends RunContext {
  readonly index: { readonly id: string; readonly edition: string; readonly authority: Authority }
  readonly dataStatus: DataStatus
  readonly plan: Plan
  readonly scorecard: Scorecard
  /** In the order of the data. */
  readonly units: readonly UnitResult[]
  /** Issues of the data and of the run, in the order of reading, then of the definition. */
  readonly issues: readonly Issue[]
  readonly manifest: Manifest
  /** Every decision of an appraiser that stands in the run. */
  readonly appraisals: readonly AppraisalResult[]
  /** Cohort rules of the run; `rank` and `cohort` of units are those of the first. */
  readonly cohorts: readonly UnitSplit<Trait>[]
  unit(code: string): UnitResult | undefined
  /** Units by cohort, then rank; unranked ones last. `within` is a cohort rule, the first of the run unless given. */
  ranking(options?: { readonly within?: UnitSplit<Trait> | undefined }): readonly RankingRow[]
  toJSON(): ScoreJson
}

/**
 * Scores a data set and gives access to everything about the result. Throws a `MisuseError` for an option that does not exist or cannot have its
 * value, for an index that is not in force, and when the index uses traits and the data set has no traits source.
 */
export function scoreRun(plan: Plan, given: Dataset, options: ScoreOptions = {}): ScoredRun {
  return runWith(plan, given, options, () => ({}))
}

/** What is read of a run beside what `ScoredRun` has. */
export interface RunReader {
  readonly card: Scorecard
  /** Position of a unit in the data; undefined for a code that is not there. */
  readonly positionOf: (code: string) => number | undefined
  /** Ranks by the first cohort rule of the run. */
  readonly ranks: () => CohortRanks | undefined
}

/** Scores a data set as `scoreRun` does, with more to be read from the run. */
export function runWith<More extends object>(plan: Plan, given: Dataset, options: ScoreOptions, more: (reader: RunReader) => More): ScoredRun & More {
  requireRunOptions(options)
  const context = runContext(plan, options)
  const dataset = appraise(plan, given, options)
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
    ...periodIssues(plan.definition, context, options.unitList ?? null),
    ...dataset.issues,
    ...(options.checks ?? []).flatMap((check) => check(dataset)),
    ...unitIssues(card, cohorts),
    ...(plan.ranker ? failedRankings(card, rankings()) : []),
    ...plan.indicators.flatMap((indicator) => indicatorIssues(card, indicator)),
    ...differingFigures(card),
    ...appraisalIssues(card),
    ...(options.resultChecks ?? []).flatMap((check) => check({ dataStatus, scorecard: card, get units() { return units() } })),
  ])
  const appraisals = once(() => appraisalResults(card))
  const manifest = once(() =>
    makeManifest(plan, { context, dataStatus, cohorts, digests: options.digests ?? {}, plugins: options.plugins ?? [], overrides: options.overrides ?? [] }),
  )
  const run: ScoredRun = {
    index,
    ...context,
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
    get appraisals() {
      return appraisals()
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
    toJSON: (): ScoreJson => ({ schema: SCORE_SCHEMA, index, ...context, dataStatus, units: units().map(unitJson), appraisals: appraisals(), issues: issues(), manifest: manifest() }),
  }
  return Object.freeze(Object.assign(run, more({ card, positionOf: (code) => positions().get(code), ranks: () => rankings()[0] })))
}

/** When a run is for, and why what it rests on is used outside its time. */
function runContext({ definition }: Plan, options: ScoreOptions): RunContext {
  const { unitList = null } = options
  return { ...periodContext(definition, options, [], unitList), unitList: unitList && { id: unitList.id, title: unitList.title } }
}

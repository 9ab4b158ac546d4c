import type { DataStatus } from '../dataset/dataset.js'
import type { Authority } from '../definition/index-definition.js'
import type { Issue } from '../issues/issue.js'
import type { AppraisalResult } from './appraisal-records.js'
import type { Manifest, RunContext } from './manifest.js'
import type { UnitResult } from './unit-result.js'

/** The version tag of the JSON of a score run. */
export const SCORE_SCHEMA = 'dti-vn.score/1'

/** A unit in the JSON. `groups` is there only where the index has groups besides main indicators, `standing` only where a ranker gave the unit one. */
export type UnitJson = Omit<UnitResult, 'parent' | 'pillars' | 'groups' | 'standing'> & Partial<Pick<UnitResult, 'groups' | 'standing'>>

/**
 * The JSON of a score run: stable, documented (docs/score-json.md) and versioned. Numbers print the rounded decimals exactly; keys are always
 * present, null where there is nothing. Equal input gives byte-equal text.
 */
export interface ScoreJson extends RunContext {
  readonly schema: typeof SCORE_SCHEMA
  readonly index: { readonly id: string; readonly edition: string; readonly authority: Authority }
  readonly dataStatus: DataStatus
  readonly units: readonly UnitJson[]
  readonly appraisals: readonly AppraisalResult[]
  readonly issues: readonly Issue[]
  readonly manifest: Manifest
}

/** The unit as the JSON shows it. */
export function unitJson(unit: UnitResult): UnitJson {
  const { code, name, cohort, submitted, points, maxPoints, value, score, rank, standing, ranks, grade, main, groups, indicators } = unit
  const inner = Object.keys(groups).length > 0 ? { main, groups } : { main }
  return { code, name, cohort, submitted, points, maxPoints, value, score, rank, ...(standing && { standing }), ranks, grade, ...inner, indicators }
}

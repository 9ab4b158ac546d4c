import type { DataStatus } from '../dataset/dataset.js'
import type { Authority } from '../definition/index-definition.js'
import type { Issue } from '../issues/issue.js'
import type { Manifest } from './manifest.js'
import type { UnitResult } from './unit-result.js'

/** The version tag of the JSON of a score run. */
export const SCORE_SCHEMA = 'dti-vn.score/1'

/**
 * The JSON of a score run: stable, documented (docs/score-json.md) and versioned. Numbers print the rounded decimals exactly; keys are always
 * present, null where there is nothing. Equal input gives byte-equal text.
 */
export interface ScoreJson {
  readonly schema: typeof SCORE_SCHEMA
  readonly index: { readonly id: string; readonly edition: string; readonly authority: Authority }
  readonly dataStatus: DataStatus
  readonly units: readonly Omit<UnitResult, 'parent' | 'pillars'>[]
  readonly issues: readonly Issue[]
  readonly manifest: Manifest
}

/** The unit as the JSON shows it. */
export function unitJson({ code, name, cohort, points, maxPoints, value, score, rank, ranks, grade, main, indicators }: UnitResult): ScoreJson['units'][number] {
  return { code, name, cohort, points, maxPoints, value, score, rank, ranks, grade, main, indicators }
}

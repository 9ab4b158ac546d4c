import type { LocalText } from '../text/local-text.js'

/** A grade (xếp loại): the half-open interval [from, to) of rounded score / scale, unless the index names another grader. From best to worst. */
export interface GradeDefinition {
  readonly id: string
  readonly name: LocalText
  /** Inclusive lower bound as a share of the scale, 0 to 1. The last grade starts at 0. Required unless the index names another grader. */
  readonly from?: number | undefined
  /** Exclusive upper bound; when written it must equal the `from` of the grade above, so that a gap in a decision is found. */
  readonly to?: number | undefined
  /** Where the grade comes from, e.g. `drafted`. */
  readonly basis?: string | undefined
}

/** Id of the grader that every index has unless it names another: cuts of the score, which the engine knows. */
export const CUTS = 'cuts'

import type { ContributionUse } from './contribution-use.js'
import type { LocalText } from '../text/local-text.js'

/** `standard`: 1, 2, 2, 4. `modified`: 1, 3, 3, 4. `dense`: 1, 2, 2, 3. */
export type TieRule = 'standard' | 'modified' | 'dense'

/** Compared in turn when scores tie; higher is better. */
export type TieBreaker =
  | { readonly by: 'main'; readonly id: string }
  | { readonly by: 'indicator'; readonly code: string }
  | { readonly by: 'points' }

/** Units that are assessed but get no rank. */
export interface UnrankedRule {
  readonly trait: string
  /** True: units that have the trait are left out; false: units that lack it. */
  readonly has: boolean
  readonly reason: LocalText
}

/** How units are ranked inside a cohort: descending on the rounded score, or on the standing that a ranker gives. */
export interface RankRule {
  /** Id of a ranker that a plugin brings, with params where it takes any; the rounded score counts unless declared. */
  readonly ranker?: ContributionUse | undefined
  /** Default `standard`. */
  readonly ties?: TieRule | undefined
  /** Places at which two scores count as equal; not above the places of the index, which are the default. Not with a ranker. */
  readonly places?: number | undefined
  /** Units that still tie after these share a rank. Default none. */
  readonly tieBreakers?: readonly TieBreaker[] | undefined
  readonly unranked?: readonly UnrankedRule[] | undefined
}

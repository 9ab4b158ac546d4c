import type { Ranker } from '@dti-vn/sdk'
import { borda } from './borda.js'
import { copeland } from './copeland.js'

export { borda, copeland }
export type { CriteriaParams } from './criteria.js'

/** The rankers of this package. */
export const RANKERS: readonly Ranker[] = Object.freeze([borda, copeland])

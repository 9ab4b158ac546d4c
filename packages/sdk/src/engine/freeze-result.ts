import type { ScoreResult } from '@dti-vn/core'
import { deepFreeze } from '../guard/deep-freeze.js'

/** The result with everything that a plugin reads from it frozen: no output can change the next one. */
export function freezeResult(result: ScoreResult): ScoreResult {
  deepFreeze([result.units, result.issues, result.manifest, result.index, result.cohorts])
  return result
}

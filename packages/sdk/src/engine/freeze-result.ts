import type { ScoreResult } from '@dti-vn/core'
import { deepFreeze } from '../guard/deep-freeze.js'

const READ = ['units', 'issues', 'manifest', 'appraisals', 'index', 'cohorts'] as const

/** The result with everything that a plugin reads from it frozen when it is read: no output can change the next one, and units that nobody asks for are not made. */
export function freezeResult(result: ScoreResult): ScoreResult {
  const frozen = READ.map((key) => [key, { enumerable: true, get: () => deepFreeze(result[key]) }] as const)
  return Object.freeze(
    Object.defineProperties(
      {},
      {
        ...Object.getOwnPropertyDescriptors(result),
        ...Object.fromEntries(frozen),
        unit: { enumerable: true, value: (code: string) => deepFreeze(result.unit(code)) },
      },
    ),
  ) as ScoreResult
}

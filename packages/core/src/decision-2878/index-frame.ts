import { draftedGrades } from './grades.js'
import { decision, notice } from './frame.js'

/** What the index definitions of the three levels share: the decision, its standing, and the drafted scale, grades and policies. */
export const indexFrame = {
  edition: '2023',
  decision,
  authority: 'reconstructed',
  notice,
  scale: 1000,
  arithmetic: { places: 2, roundingAt: 'indicator' },
  policies: { missing: 'zero', notApplicable: 'exclude', naClaim: 'appraiser' },
  grades: draftedGrades,
} as const

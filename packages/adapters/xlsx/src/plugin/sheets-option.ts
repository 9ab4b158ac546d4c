import { listOf, oneOf, optional } from '@dti-vn/sdk'
import { RESULT_SHEETS } from '../results/results-options.js'

/** The option `sheets`. */
export const sheetsOption = optional(listOf(oneOf(...RESULT_SHEETS)), 'kinds of sheets to write, all unless given; the summary is always written')

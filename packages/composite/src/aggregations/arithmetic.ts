import { meanAggregation, meanMacro } from '@dti-vn/sdk'

/** `mean` of the library under the name that this package gave it before. */
export const arithmetic = meanAggregation({ ...meanMacro, id: 'composite/arithmetic' })

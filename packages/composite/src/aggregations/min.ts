import { meanAggregation, minMacro } from '@dti-vn/sdk'

/** `min` of the library under the name that this package gave it before. */
export const min = meanAggregation({ ...minMacro, id: 'composite/min' })

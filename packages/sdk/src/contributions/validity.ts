import { isCalendarDate } from '@dti-vn/core'
import { recordOf, required } from './field.js'
import { orNull, shape } from './shape.js'

const DAY = shape('ngày dạng YYYY-MM-DD', 'a day YYYY-MM-DD', (value): value is string => typeof value === 'string' && isCalendarDate(value))

/** Days on which something is in force, both inclusive. */
export const VALIDITY = recordOf({ from: required(DAY, 'first day'), to: required(orNull(DAY), 'last day, or null') })

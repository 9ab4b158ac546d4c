import { optional, recordOf, required } from './field.js'
import { STRING, TEXT } from './shape.js'

/** The field `deprecated` that every contribution may have. */
export const DEPRECATED = optional(
  recordOf({
    since: required(STRING, 'version or edition'),
    replacedBy: optional(STRING, 'id of what to use instead'),
    reason: required(TEXT, 'why'),
  }),
  'that something else should be used: `since`, `replacedBy` (an id, if any) and `reason` (a text); every run that uses it leaves one warning',
)

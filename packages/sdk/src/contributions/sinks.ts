import { DEPRECATED } from './deprecated.js'
import { optional, recordOf, required } from './field.js'
import { OWNED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { callLater, listOf, oneOf, SCHEMA, STRING, TEXT } from './shape.js'
import type { Sink } from './sink.js'

/** Sinks. */
export const sinks: ContributionKind<Sink> = Object.freeze({
  one: { vi: 'nơi ghi', en: 'sink' },
  ids: OWNED_ID,
  builtIn: [],
  fields: {
    id: required(STRING, '`<plugin id>/<name>`'),
    title: required(TEXT, 'name for people'),
    description: required(TEXT, 'one sentence'),
    options: required(SCHEMA, 'schema of the options'),
    target: optional(oneOf('text', 'files'), 'what it is given as its target: a `text`, such as a path or an address, or with `files` a function `(name, pieces)` that writes a file; `dti --to` uses only sinks that say so'),
    deprecated: DEPRECATED,
    write: required(
      callLater('write(target, result, context, options)', recordOf({ written: required(listOf(STRING), 'names of what was written') })),
      'a promise of `{ written }`, the names of what was written; throws what keeps it from writing; closes what it opened',
    ),
  },
})

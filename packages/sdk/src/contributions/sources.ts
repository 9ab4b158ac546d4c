import { DEPRECATED } from './deprecated.js'
import { optional, recordOf, required } from './field.js'
import { OWNED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { callLater, FLAG, listOf, SCHEMA, type Shape, shape, STRING, isRecord, TEXT } from './shape.js'
import type { Source } from './source.js'

const EXTENSION: Shape<string> = shape('đuôi tệp như “.csv”', 'an extension such as ".csv"', (value): value is string => typeof value === 'string' && /^(\.[a-z0-9]+)+$/.test(value))

/** Two digits for each byte. */
const BYTES: Shape<string> = shape('các byte viết theo hệ mười sáu như “504b0304”', 'bytes in hexadecimal such as "504b0304"', (value): value is string => typeof value === 'string' && /^([0-9a-f]{2})+$/.test(value))

/** A data set as far as its outside shows it. */
const DATASET: Shape = shape(
  'tập số liệu của createDatasetBuilder',
  'a data set of createDatasetBuilder',
  (value): value is unknown => isRecord(value) && Array.isArray(value['units']) && Array.isArray(value['columns']) && Array.isArray(value['issues']),
)

/** Sources of data. */
export const sources: ContributionKind<Source> = Object.freeze({
  one: { vi: 'bộ đọc', en: 'source' },
  ids: OWNED_ID,
  builtIn: [],
  fields: {
    id: required(STRING, '`<plugin id>/<name>`'),
    title: required(TEXT, 'name for people'),
    description: required(TEXT, 'one sentence'),
    abilities: required(
      recordOf({ extensions: required(listOf(EXTENSION), 'with their dot'), streams: required(FLAG, 'from pieces'), names: required(FLAG, 'of units'), begins: optional(listOf(BYTES), 'first bytes') }),
      '`extensions` of the files that it reads (`.csv`), none where it reads no files; whether it `streams` (reads pieces); whether it reads `names` of units; `begins`, the first bytes of its inputs in hexadecimal',
    ),
    options: required(SCHEMA, 'schema of the options'),
    deprecated: DEPRECATED,
    read: required(
      callLater('read(input, context, options)', DATASET),
      'a promise of a data set; `context` has `plan`, `file`, `traits`, `onProgress`. Faults of the input are issues of the data set; closes what it opened',
    ),
  },
})


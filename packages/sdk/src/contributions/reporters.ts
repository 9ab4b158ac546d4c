import { DEPRECATED } from './deprecated.js'
import { required } from './field.js'
import { OWNED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { isPieces } from '../guard/guarded-pieces.js'
import type { Reporter, ReportOutput } from './reporter.js'
import { call, SCHEMA, type Shape, shape, STRING, TEXT } from './shape.js'

const MEDIA_TYPE: Shape<string> = shape('kiểu nội dung như “text/csv”', 'a media type such as "text/csv"', (value): value is string => typeof value === 'string' && /^[a-z]+\/[a-z0-9.+-]+(; ?charset=[a-z0-9-]+)?$/.test(value))
const EXTENSION: Shape<string> = shape('đuôi tệp như “.csv”', 'an extension such as ".csv"', (value): value is string => typeof value === 'string' && /^(\.[a-z0-9]+)+$/.test(value))
const OUTPUT: Shape<ReportOutput> = shape(
  'chuỗi chữ, Uint8Array hoặc AsyncIterable các Uint8Array',
  'a string, a Uint8Array or an async iterable of Uint8Array',
  (value): value is ReportOutput => typeof value === 'string' || value instanceof Uint8Array || isPieces(value),
)

/** Reporters. */
export const reporters: ContributionKind<Reporter> = Object.freeze({
  one: { vi: 'mẫu báo cáo', en: 'reporter' },
  ids: OWNED_ID,
  builtIn: [],
  fields: {
    id: required(STRING, '`<plugin id>/<name>`'),
    title: required(TEXT, 'name for people'),
    description: required(TEXT, 'one sentence'),
    mediaType: required(MEDIA_TYPE, 'e.g. `text/csv`'),
    extension: required(EXTENSION, 'file name extension with its dot'),
    options: required(SCHEMA, 'schema of the options'),
    deprecated: DEPRECATED,
    render: required(
      call('render(result, context, options)', OUTPUT),
      'a string, bytes, or an async iterable of bytes; pure; `context.language` has the words of the language. Must show authority and data status',
    ),
  },
})

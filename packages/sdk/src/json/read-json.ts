import type { Issue, IssueCode, Place } from '@dti-vn/core'
import { makeIssue } from '@dti-vn/core'
import { parse, type ValueNode } from '@humanwhocodes/momoa'
import { decodeUtf8 } from './decode-utf8.js'
import { tooDeepAt } from './depth.js'
import { endOfText } from './end-of-text.js'
import { faultsIn } from './faults.js'
import type { JsonText } from './json-text.js'
import { JSON_BYTES, JSON_DEPTH } from './limits.js'
import { lineAndColumn } from './line-and-column.js'
import { placeIn } from './place-in.js'

/** A JSON text, or the issues that say why it is not used, each with its line and column. */
export type ReadJson = { readonly ok: true; readonly json: JsonText } | { readonly ok: false; readonly issues: readonly Issue[] }

/** What is said about the text, and how long it may be. */
export interface ReadJsonOptions {
  /** Name for the places of issues. */
  readonly file?: string | undefined
  /** Most bytes; `JSON_BYTES` unless given. */
  readonly maxBytes?: number | undefined
}

/**
 * Reads a JSON text (RFC 8259) strictly. What `JSON.parse` takes without a word is refused here: bytes that are not UTF-8, a key that stands twice, the key
 * `__proto__`, and numbers of more than 15 significant digits, which a program rounds when it reads them. Never throws for what is in the text.
 */
export function readJson(bytes: Uint8Array, { file, maxBytes = JSON_BYTES }: ReadJsonOptions = {}): ReadJson {
  const fail = (code: IssueCode, place: Place, params: Issue['params'] = {}): ReadJson => ({ ok: false, issues: [makeIssue(code, { place: { file, ...place }, params })] })
  if (bytes.length > maxBytes) return fail('json-too-large', {}, { limit: maxBytes })
  const text = decodeUtf8(bytes)
  if (typeof text === 'number') {
    const before = new TextDecoder().decode(bytes.subarray(0, text), { stream: true })
    return fail('json-not-utf8', lineAndColumn(before, before.length))
  }
  const deep = tooDeepAt(text, JSON_DEPTH)
  if (deep >= 0) return fail('json-too-deep', lineAndColumn(text, deep), { limit: JSON_DEPTH })
  const read = valueOf(text)
  if (!('value' in read)) return fail('json-invalid', faultPlace(text))
  const body = parse(text, { mode: 'json', ranges: true }).body
  const issues = faultsIn(body, text).map((issue) => ({ ...issue, place: { file, ...issue.place } }))
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, json: { value: read.value, placeOf: (path) => ({ file, ...placeIn(body, path) }) } }
}

/** `JSON.parse` decides what JSON is; nothing where it refuses a text. Its sentence is English and names no line, so that it is not passed on. */
function valueOf(text: string): { readonly value?: unknown } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return {}
  }
}

/** Where `JSON.parse` refused a text: the other parser says it. */
function faultPlace(text: string): Place {
  const control = controlInText(text)
  if (control >= 0) return lineAndColumn(text, control)
  try {
    const { loc }: ValueNode = parse(text, { mode: 'json', ranges: true }).body
    return { line: loc.start.line, column: String(loc.start.column) }
  } catch (error) {
    const { line, column } = error as { readonly line?: number; readonly column?: number }
    return line === undefined ? {} : { line, column: String(column) }
  }
}

/** Offset of a control character inside a text, which the parser of places lets pass; −1 where there is none. */
function controlInText(text: string): number {
  for (let quote = text.indexOf('"'); quote >= 0; ) {
    const end = endOfText(text, quote)
    for (let at = quote + 1; at < end; at += 1) if (text.charCodeAt(at) < 0x20) return at
    quote = text.indexOf('"', end)
  }
  return -1
}

import { SCORE_SCHEMA, type ScoreJson, type ScoreResult, unitJson } from '@dti-vn/sdk'

/** Characters that `JSON.stringify` leaves as they are and a terminal might obey: DEL, C1 and marks that turn the writing direction. */
const HARMFUL = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Characters of a piece, about. */
const PIECE = 65_536

/** A value as JSON of several lines, in which no character can harm a terminal: they stand as escapes, which every reader of JSON understands. */
export function jsonText(value: unknown): string {
  return `${harmless(JSON.stringify(value, null, 2))}\n`
}

function harmless(json: string): string {
  return json.replace(HARMFUL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * The JSON of a result in pieces: the text that `jsonText(result)` gives, but unit by unit, so that neither the text nor all units are in memory at once. A
 * text of more than 512 MB could not even be made.
 */
export function* scoreJsonPieces(result: ScoreResult): Generator<Uint8Array> {
  let text = ''
  for (const part of partsOf(result)) {
    text += part
    if (text.length < PIECE) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}

function* partsOf(result: ScoreResult): Generator<string> {
  const { index, period, outsideValidity, unitList, dataStatus, scorecard } = result
  const head: Omit<ScoreJson, 'units' | 'appraisals' | 'issues' | 'manifest'> = { schema: SCORE_SCHEMA, index, period, outsideValidity, unitList, dataStatus }
  yield `${harmless(JSON.stringify(head, null, 2)).slice(0, -'\n}'.length)},\n`
  yield* list('units', unitsOf(result, scorecard.dataset.units))
  yield* list('appraisals', result.appraisals)
  yield* list('issues', result.issues)
  yield `  "manifest": ${indented(result.manifest, '  ')}\n}\n`
}

function* unitsOf(result: ScoreResult, records: Iterable<{ readonly code: string }>): Generator {
  for (const { code } of records) {
    const unit = result.unit(code)
    if (unit) yield unitJson(unit)
  }
}

function* list(key: string, items: Iterable<unknown>): Generator<string> {
  let before = ''
  yield `  "${key}": [`
  for (const item of items) {
    yield `${before}\n    ${indented(item, '    ')}`
    before = ','
  }
  yield before === '' ? '],\n' : '\n  ],\n'
}

function indented(value: unknown, indent: string): string {
  return harmless(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`)
}

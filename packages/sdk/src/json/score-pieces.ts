import { SCORE_SCHEMA, type ScoreResult, unitJson } from '@dti-vn/core'
import { utf8Pieces, type WritingPart } from '../output/utf8-pieces.js'
import type { WritingOptions } from '../output/writing-options.js'
import { harmlessJson } from './harmless-json.js'
import { unitsOf } from '../output/units-of.js'

/**
 * The JSON of a result in pieces: the text that `jsonText(result)` gives, but unit by unit, so that neither the text nor all units are in memory at once. A
 * text of more than 512 MB could not even be made.
 */
export function scoreJsonPieces(result: ScoreResult, options?: WritingOptions): Generator<Uint8Array> {
  return utf8Pieces(partsOf(result), result.scorecard.dataset.units.length, options)
}

function* partsOf(result: ScoreResult): Generator<WritingPart> {
  const { index, period, outsideValidity, unitList, dataStatus } = result
  const head = { schema: SCORE_SCHEMA, index, period, outsideValidity, unitList, dataStatus }
  yield { text: `${harmlessJson(head, 2).slice(0, -'\n}'.length)},\n` }
  yield* list('units', unitsOf(result), unitJson)
  yield* list('appraisals', result.appraisals)
  yield* list('issues', result.issues)
  yield { text: `  "manifest": ${indented(result.manifest, '  ')}\n}\n` }
}

function* list<T>(key: string, items: Iterable<T>, jsonOf?: (item: T) => unknown): Generator<WritingPart> {
  let before = ''
  yield { text: `  "${key}": [` }
  for (const item of items) {
    yield { text: `${before}\n    ${indented(jsonOf ? jsonOf(item) : item, '    ')}`, isCounted: jsonOf !== undefined }
    before = ','
  }
  yield { text: before === '' ? '],\n' : '\n  ],\n' }
}

function indented(value: unknown, indent: string): string {
  return harmlessJson(value, 2).replaceAll('\n', `\n${indent}`)
}

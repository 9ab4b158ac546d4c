import type { AppraisalResult, Issue, ScoreJson, ScoreResult, UnitJson } from '@dti-vn/core'
import { unitJson } from '@dti-vn/core'
import { utf8Pieces, type WritingPart } from '../output/utf8-pieces.js'
import { unitsOf } from '../output/units-of.js'
import type { WritingOptions } from '../output/writing-options.js'
import { harmlessJson } from './harmless-json.js'

/** The version tag of the lines of a score run. */
export const SCORE_LINES_SCHEMA = 'dti-vn.score-lines/1'

/** The first line: what the run is, how many lines of units follow, and the issues and decisions that belong to none of them. */
export interface ScoreLinesHead extends Omit<ScoreJson, 'schema' | 'units'> {
  readonly schema: typeof SCORE_LINES_SCHEMA
  readonly units: number
}

/** A line of a unit: the unit of the JSON, with the decisions on it and its issues. */
export interface ScoreLine extends UnitJson {
  readonly appraisals: readonly AppraisalResult[]
  readonly issues: readonly Issue[]
}

/**
 * A result as lines of JSON (NDJSON) in pieces: a first line that says what the run is, then a line for each unit in the order of the data. Neither the text
 * nor all units are in memory at once. Every issue and every decision stands once, on the line of its unit or on the first.
 */
export function scoreLinesPieces(result: ScoreResult, options?: WritingOptions): Generator<Uint8Array> {
  return utf8Pieces(linesOf(result), result.scorecard.dataset.units.length, options)
}

function* linesOf(result: ScoreResult): Generator<WritingPart> {
  const { index, period, outsideValidity, unitList, dataStatus, manifest } = result
  const { units } = result.scorecard.dataset
  const codes = new Set(units.map(({ code }) => code))
  const [appraisals, issues] = [byUnit(result.appraisals, codes), byUnit(result.issues, codes)]
  const head: ScoreLinesHead = {
    schema: SCORE_LINES_SCHEMA, index, period, outsideValidity, unitList, dataStatus, units: units.length, appraisals: appraisals.get(null) ?? [], issues: issues.get(null) ?? [], manifest,
  }
  yield { text: `${harmlessJson(head)}\n` }
  for (const unit of unitsOf(result)) {
    const line: ScoreLine = { ...unitJson(unit), appraisals: appraisals.get(unit.code) ?? [], issues: issues.get(unit.code) ?? [] }
    yield { text: `${harmlessJson(line)}\n`, isCounted: true }
  }
}

/** What belongs to each unit, and under null what belongs to none that has a line. */
function byUnit<T extends { readonly unit?: string | undefined }>(all: readonly T[], codes: ReadonlySet<string>): ReadonlyMap<string | null, readonly T[]> {
  const lists = new Map<string | null, T[]>()
  for (const one of all) {
    const unit = one.unit !== undefined && codes.has(one.unit) ? one.unit : null
    const list = lists.get(unit)
    if (list) list.push(one)
    else lists.set(unit, [one])
  }
  return lists
}

import type { IndicatorDefinition, InputDefinition, LocalText } from '@dti-vn/sdk'
import type { AnnexRow } from './annex-row.js'
import type { InputIds } from './input-ids.js'
import { REFUSALS } from './refusals.js'
import { numberOf } from './scoring/amount.js'
import { matchScoring, type Unmatched } from './scoring/match-scoring.js'
import type { DraftInput, ScoringMatch } from './scoring/pattern.js'

/** An indicator made from a row; `unmatched` says why its scoring stays with a person. */
export interface DraftIndicator {
  readonly indicator: IndicatorDefinition
  readonly match: ScoringMatch | undefined
  readonly unmatched: LocalText | undefined
}

const REASONS: Readonly<Record<Unmatched | 'own-maxima', LocalText>> = Object.freeze({
  empty: { vi: 'không có cách tính', en: 'there is no scoring text' },
  'too-long': { vi: 'cách tính quá dài', en: 'the scoring text is too long' },
  'maximum-differs': { vi: 'điểm tối đa trong cách tính khác cột điểm tối đa', en: 'the maximum in the scoring text is another than in the points column' },
  unknown: {
    vi: 'cách tính không thuộc các dạng đã biết, hoặc điểm trong đó không khớp điểm tối đa',
    en: 'the scoring text is of no known kind, or its points do not agree with the maximum',
  },
  'own-maxima': { vi: 'các dòng con có điểm tối đa riêng nhưng không nói cách tính', en: 'rows below it have maxima of their own and no word says what earns them' },
  ambiguous: { vi: 'cách tính hợp với nhiều dạng', en: 'the scoring text fits several kinds' },
})

/** The indicator of a row, or why it is refused. `where` names the row in the file. */
export function draftIndicator(row: AnnexRow, ids: InputIds, where: string): DraftIndicator | { readonly refused: LocalText } {
  const printed = 'points' in row.points ? row.points.points : row.points.missing === 'deduction' ? 0 : undefined
  const read = matchScoring(row.scoring, printed ?? 0, row.name)
  // Points of which one is the maximum and the last is 0 are those of cases, and no maxima of parts.
  const outcome = row.hasOwnMaxima && !('match' in read && read.match.inputs.every(({ type }) => type === 'choice')) ? ({ unmatched: 'own-maxima' } as const) : read
  const match = 'match' in outcome ? outcome.match : undefined
  if (printed === undefined && match?.method !== 'deduction') return { refused: REFUSALS.noPoints }
  if (printed !== undefined && printed < 0 && match?.method !== 'deduction') return { refused: REFUSALS.negative }
  const maxPoints = numberOf(match?.method === 'deduction' ? 0 : (printed ?? 0))
  const unmatched = 'unmatched' in outcome ? reasonOf(REASONS[outcome.unmatched], 'detail' in outcome ? outcome.detail : undefined) : undefined
  const rule = match ? matchedRule(match, ids) : expertRule(row, maxPoints)
  const remarks = match ? [`cách tính nhận ra từ: “${match.phrase}”`] : [`chưa nhận ra cách tính (${unmatched?.vi ?? ''})`]
  const printedCode = row.unqualified === undefined ? [] : [`mã in: ${row.unqualified}`]
  const note = [where, ...printedCode, ...remarks, ...(row.note === '' ? [] : [`ghi chú: ${row.note}`])].join('; ')
  const indicator: IndicatorDefinition = {
    kind: 'indicator',
    code: row.code.code,
    name: { vi: row.name },
    maxPoints,
    ...(maxPoints === 0 && rule.method !== 'deduction' ? { information: true } : {}),
    ...rule,
    ...(row.evidence === '' ? {} : { evidence: { vi: row.evidence } }),
    ...(row.source === '' ? {} : { source: { vi: row.source } }),
    basis: 'annex',
    basisNote: note,
  }
  return { indicator, match, unmatched }
}

function reasonOf(reason: LocalText, detail: LocalText | undefined): LocalText {
  return detail ? { vi: `${reason.vi}: ${detail.vi}`, en: `${reason.en ?? reason.vi}: ${detail.en ?? detail.vi}` } : reason
}

type Rule = Pick<IndicatorDefinition, 'method' | 'params' | 'inputs'>

function matchedRule(match: ScoringMatch, ids: InputIds): Rule {
  const names = match.method === 'expert' ? match.inputs.map(() => AWARDED) : ids.assign(match.inputs)
  return { method: match.method, params: match.params(names), inputs: match.inputs.map((input, i) => inputOf(input, names[i] ?? '')) }
}

/** Points that an appraiser types in: every expert indicator has its own, under the same id. */
const AWARDED = 'awarded_points'

function expertRule({ scoring, name }: AnnexRow, maxPoints: number): Rule {
  return {
    method: 'expert',
    params: scoring === '' ? {} : { criteria: { vi: scoring } },
    inputs: [{ id: AWARDED, type: 'number', label: { vi: `Điểm thẩm định: ${name}` }, max: maxPoints }],
  }
}

function inputOf({ label, type, unit, max, options }: DraftInput, id: string): InputDefinition {
  return {
    id,
    type,
    label: { vi: label },
    ...(unit === undefined ? {} : { unit: { vi: unit } }),
    ...(max === undefined ? {} : { max }),
    ...(options === undefined ? {} : { options: options.map((option) => ({ id: option.id, label: { vi: option.label } })) }),
  }
}

import { tidyLines } from '../src/plain-text.js'
import { matchScoring } from '../src/scoring/match-scoring.js'

/** What a scoring text is read as, its inputs named x1, x2 …; the reason where it is left to a person. */
export function matched(text: string, points: number, name = 'Tên chỉ số') {
  const outcome = matchScoring(tidyLines(text), Math.round(points * 1_000_000), name)
  if ('unmatched' in outcome) return outcome.unmatched
  const { method, inputs, params, phrase, remarks } = outcome.match
  return {
    method,
    params: params(inputs.map((_, i) => `x${i + 1}`)),
    labels: inputs.map(({ label }) => label),
    types: [...new Set(inputs.map(({ type }) => type))],
    phrase,
    remarks: remarks.map(({ en }) => en),
  }
}

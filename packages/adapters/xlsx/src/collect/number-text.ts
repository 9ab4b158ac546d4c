import { excerpt, isPercentInput, type PlannedInput, readNumber } from '@dti-vn/sdk'
import { type InputReading, type Tell, unitOf } from './number-cell.js'

/** One group after the first: `1.234` is one and a bit to most of the world. Behind a 0 nobody groups: `0.234` is no number of this style. */
const ONE_GROUP = /^-?[1-9]\d{0,2}\.\d{3}$/
/** Nobody writes three decimals that say nothing; English writes a thousand so. */
const ENGLISH_THOUSANDS = /^-?[1-9]\d{0,2},000$/
const GROUPED_ZERO = /^-?0\d*\.\d/
/** A number as programs write it. */
const POINT = /^-?\d+\.\d+$/
const DIGIT = /\d/

/**
 * Reads a text cell as a number the Vietnamese way, the same in forms and in sheets of figures: `1.234,5`, `12,5`, in an input asked for in percent also `85%`.
 * `isOurs` tells of a cell of our forms, whose notes say how numbers are typed; elsewhere `1.234` and `1,000` are told. Outside of forms a text without a digit is left
 * to the data set; of others it would say that they do not keep to a chosen way of writing, and none is chosen for a workbook.
 */
export function readNumberText(shown: string, input: PlannedInput, isOurs: boolean, tell: Tell): InputReading {
  const read = numberOf(shown, input)
  if (read !== undefined) {
    if (isOurs) return { value: read, issues: [] }
    if (ONE_GROUP.test(shown)) return { value: read, issues: [tell('cell-thousands-read', { value: shown, read: shown.replace('.', ''), decimal: shown.replace('.', ',') })] }
    return { value: read, issues: ENGLISH_THOUSANDS.test(shown) ? [tell('cell-decimals-read', { value: shown, read, whole: shown.replace(',', '') })] : [] }
  }
  const [, digits] = /^(\S{1,40})\s*%$/.exec(shown) ?? []
  const percent = digits === undefined ? undefined : numberOf(digits, input)
  if (percent !== undefined) {
    if (isPercentInput(input)) return { value: percent, issues: [tell('cell-percent-read', { value: shown, read: percent })] }
    return { value: shown, issues: [tell('cell-percent', { value: shown, unit: unitOf(input) })] }
  }
  if (!isOurs && !DIGIT.test(shown)) return { value: shown, issues: [] }
  // What another style would take for a number must stay none.
  return { value: POINT.test(shown) ? `?${shown}` : shown, issues: [tell('cell-not-a-number', { value: excerpt(shown) })] }
}

/** The number, or the text itself where it has too many digits, which the data set tells; undefined for what is no number. */
function numberOf(text: string, { definition: { decimals } }: PlannedInput): number | string | undefined {
  const read = GROUPED_ZERO.test(text) ? 'not-a-number' : readNumber(text, 'vi', decimals)
  if (typeof read === 'number') return read
  return read === 'not-a-number' ? undefined : text
}

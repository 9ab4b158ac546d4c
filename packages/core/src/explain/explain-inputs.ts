import { CELL } from '../dataset/cell.js'
import type { ImputedCell } from '../dataset/dataset.js'
import type { LocalText } from '../text/local-text.js'
import { TRUTH } from '../definition/labelled.js'
import type { PlannedIndicator, PlannedInput } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { REASONS } from '../engine/state.js'
import { rationalOfNumber } from '../numeric/decimal.js'
import { rationalText } from '../print/rational-text.js'
import type { TraceInput } from './trace.js'

const EMPTY: LocalText = { vi: 'chưa có số liệu', en: 'not reported' }
const NOT_APPLICABLE: LocalText = { vi: 'không áp dụng', en: 'not applicable' }
const UNAPPROVED: LocalText = { vi: 'NA, chưa được tổ thẩm định chấp nhận', en: 'NA, not approved' }
const INVALID: LocalText = { vi: 'không hợp lệ', en: 'invalid' }

/** The figures of one unit for one indicator. */
export function explainInputs(card: Scorecard, indicator: PlannedIndicator, unit: number): TraceInput[] {
  return indicator.inputs.map((input) => {
    const { id, label, unit: measure } = input.definition
    return { id, label, unit: measure, ...readCell(card, input, unit) }
  })
}

function readCell(card: Scorecard, input: PlannedInput, unit: number): Pick<TraceInput, 'status' | 'value' | 'text'> {
  const column = card.dataset.columns[input.column]
  const status = column?.status[unit] ?? CELL.ABSENT
  if (status <= CELL.EMPTY) return { status: 'empty', value: null, text: EMPTY }
  if (status === CELL.NOT_APPLICABLE) return { status: 'not-applicable', value: null, text: isUnapproved(card, input, unit) ? UNAPPROVED : NOT_APPLICABLE }
  if (status >= CELL.INVALID) return { status: 'invalid', value: null, text: INVALID }
  const value = column?.values[unit] ?? 0
  if (input.definition.type === 'boolean') return { status: 'given', value: value === 1, text: TRUTH[value === 1 ? 'true' : 'false'] }
  if (input.definition.type === 'choice') {
    const option = input.definition.options?.[value]
    return { status: 'given', value: option?.id ?? null, text: option?.label ?? EMPTY }
  }
  const exact = rationalOfNumber(value)
  const text = { vi: rationalText(exact, 'vi'), en: rationalText(exact, 'en') }
  const imputed = card.dataset.imputed?.find((cell) => cell.column === input.column && cell.unit === unit)
  return imputed ? { status: 'imputed', value, text: imputedText(card, input, imputed, text) } : { status: 'given', value, text }
}

function isUnapproved({ indicators }: Scorecard, { indicator }: PlannedInput, unit: number): boolean {
  return REASONS[indicators[indicator]?.reasons[unit] ?? 0] === 'na-unapproved'
}

/** The figure with where it comes from: `12.5 (mean of 8 units, not reported)`. */
function imputedText({ plan }: Scorecard, input: PlannedInput, { donors }: ImputedCell, value: { readonly vi: string; readonly en: string }): LocalText {
  const isMean = plan.indicators[input.indicator]?.impute?.figure === 'mean'
  return {
    vi: `${value.vi} (${isMean ? 'trung bình' : 'trung vị'} của ${String(donors)} đơn vị, chưa có số liệu)`,
    en: `${value.en} (${isMean ? 'mean' : 'median'} of ${String(donors)} units, not reported)`,
  }
}

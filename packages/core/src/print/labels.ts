import type { DataStatus } from '../dataset/dataset.js'
import type { Authority } from '../definition/index-definition.js'
import type { LocalText } from '../definition/local-text.js'
import type { Reason, State } from '../engine/state.js'

/** What people read for the ids of a result. */
type Labels<Id extends string> = Readonly<Record<Id, LocalText>>

/** How far the definition may be trusted. */
export const AUTHORITY_LABELS: Labels<Authority> = Object.freeze({
  official: { vi: 'chính thức', en: 'official' },
  reconstructed: { vi: 'phục dựng, không phải văn bản chính thức', en: 'reconstructed, not the official text' },
  illustrative: { vi: 'minh họa', en: 'illustrative' },
})

/** How far the figures may be trusted. */
export const DATA_STATUS_LABELS: Labels<DataStatus> = Object.freeze({
  reported: { vi: 'đơn vị báo cáo', en: 'reported by units' },
  illustrative: { vi: 'số liệu minh họa, không phải của đơn vị nào', en: 'invented for demonstration, of no real unit' },
})

/** States of an indicator. */
export const STATE_LABELS: Labels<State> = Object.freeze({
  scored: { vi: 'đã chấm', en: 'scored' },
  missing: { vi: 'thiếu số liệu', en: 'missing' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  invalid: { vi: 'số liệu sai', en: 'invalid' },
  rejected: { vi: 'không được công nhận', en: 'rejected' },
  failed: { vi: 'lỗi phần mềm', en: 'failed' },
})

/** Reasons for which an indicator is not scored, or is scored on a figure that was filled in. */
export const REASON_LABELS: Labels<Reason> = Object.freeze({
  'no-trait': { vi: 'đơn vị không có đặc điểm cần thiết', en: 'the unit lacks the trait' },
  'declared-na': { vi: 'khai là NA', en: 'declared NA' },
  'na-unapproved': { vi: 'khai NA, chưa được tổ thẩm định chấp nhận', en: 'declared NA, not approved' },
  empty: { vi: 'để trống', en: 'left empty' },
  'zero-denominator': { vi: 'mẫu số bằng 0', en: 'the denominator is 0' },
  'not-a-number': { vi: 'không phải số', en: 'not a number' },
  'not-an-integer': { vi: 'không phải số nguyên', en: 'not a whole number' },
  'below-min': { vi: 'nhỏ hơn mức cho phép', en: 'below the minimum' },
  'above-max': { vi: 'lớn hơn mức cho phép', en: 'above the maximum' },
  'too-precise': { vi: 'quá nhiều chữ số', en: 'too many digits' },
  'unknown-option': { vi: 'không có lựa chọn này', en: 'unknown option' },
  'not-a-boolean': { vi: 'không phải true hoặc false', en: 'neither true nor false' },
  duplicate: { vi: 'khai hơn một lần', en: 'given more than once' },
  'out-of-domain': { vi: 'công thức không tính được', en: 'outside the domain of the formula' },
  rejected: { vi: 'minh chứng không được chấp nhận', en: 'the evidence was refused' },
  'plugin-failed': { vi: 'lỗi trong phần mở rộng', en: 'a plugin failed' },
  imputed: { vi: 'thay số liệu chưa có', en: 'a missing figure was filled in' },
})

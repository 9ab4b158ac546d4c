import type { DataStatus } from '../dataset/dataset.js'
import type { Authority } from '../definition/index-definition.js'
import type { LocalText } from '../text/local-text.js'
import type { Reason, State } from '../engine/state.js'

/** What people read for the ids of a result. */
type Labels<Id extends string> = Readonly<Record<Id, LocalText>>

/** How far the definition may be trusted. */
export const AUTHORITY_LABELS: Labels<Authority> = Object.freeze({
  official: { vi: 'chính thức', en: 'official' },
  reconstructed: { vi: 'dựng lại, không phải phụ lục chính thức', en: 'reconstructed, not the official text' },
  illustrative: { vi: 'minh họa', en: 'illustrative' },
})

/** How far the figures may be trusted. */
export const DATA_STATUS_LABELS: Labels<DataStatus> = Object.freeze({
  reported: { vi: 'do đơn vị báo cáo', en: 'reported by units' },
  illustrative: { vi: 'minh họa, không phải số liệu thật của đơn vị nào', en: 'invented for demonstration, of no real unit' },
})

/** States of an indicator. */
export const STATE_LABELS: Labels<State> = Object.freeze({
  scored: { vi: 'đã chấm', en: 'scored' },
  missing: { vi: 'chưa có số liệu', en: 'missing' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  invalid: { vi: 'số liệu không hợp lệ', en: 'invalid' },
  rejected: { vi: 'không được công nhận', en: 'rejected' },
  failed: { vi: 'lỗi phần mềm', en: 'failed' },
})

/** Reasons for which an indicator is not scored, or is scored on a figure that was filled in. */
export const REASON_LABELS: Labels<Reason> = Object.freeze({
  'no-trait': { vi: 'đơn vị không thuộc đối tượng áp dụng', en: 'does not apply to this unit' },
  'declared-na': { vi: 'đơn vị khai không áp dụng (NA)', en: 'declared NA' },
  'na-unapproved': { vi: 'đơn vị khai NA, tổ thẩm định chưa chấp nhận', en: 'declared NA, not approved' },
  empty: { vi: 'để trống', en: 'left empty' },
  'zero-denominator': { vi: 'mẫu số bằng 0', en: 'the denominator is 0' },
  'not-a-number': { vi: 'không phải số', en: 'not a number' },
  'not-an-integer': { vi: 'không phải số nguyên', en: 'not a whole number' },
  'below-min': { vi: 'nhỏ hơn mức cho phép', en: 'below the minimum' },
  'above-max': { vi: 'lớn hơn mức cho phép', en: 'above the maximum' },
  'too-precise': { vi: 'quá nhiều chữ số', en: 'too many digits' },
  'unknown-option': { vi: 'không có phương án này', en: 'unknown option' },
  'not-a-boolean': { vi: 'không phải Có hoặc Không', en: 'neither yes nor no' },
  duplicate: { vi: 'khai nhiều lần', en: 'given more than once' },
  'out-of-domain': { vi: 'công thức không tính được', en: 'outside the domain of the formula' },
  rejected: { vi: 'tài liệu kiểm chứng không được công nhận', en: 'the evidence was refused' },
  'plugin-failed': { vi: 'cách tính gặp lỗi phần mềm', en: 'a plugin failed' },
  imputed: { vi: 'số liệu còn thiếu được thay bằng số của các đơn vị khác', en: 'a missing figure was filled in' },
})

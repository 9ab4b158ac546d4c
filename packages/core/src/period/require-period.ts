import { MisuseError } from '../issues/misuse-error.js'
import { parsePeriod, type Period } from './period.js'

/** The period that a text names; throws a `MisuseError` for a text that names none. */
export function requirePeriod(text: unknown): Period {
  const period = typeof text === 'string' ? parsePeriod(text) : undefined
  if (period) return Object.freeze(period)
  throw new MisuseError('PERIOD_INVALID', {
    vi: `“${String(text)}” không phải kỳ đánh giá. Hãy ghi chuỗi ký tự: năm '2025', nửa năm '2025-H1', quý '2025-Q3', hoặc hai ngày '2025-01-01..2025-06-30'.`,
    en: `"${String(text)}" is no assessment period. Write a text: a year '2025', a half '2025-H1', a quarter '2025-Q3', or two days '2025-01-01..2025-06-30'.`,
  })
}

import { MisuseError } from '../issues/misuse-error.js'
import { type Period, periodOf } from './period.js'

/** Days on which something is in force, both inclusive, `YYYY-MM-DD`; `to` null while no end is known. */
export interface Validity {
  readonly from: string
  readonly to: string | null
}

/** True where something is in force on a day. */
export function isInForce({ from, to }: Validity, day: string): boolean {
  return from <= day && (to === null || day <= to)
}

/** What is said of an index whose time is looked at. */
export interface DatedIndex {
  readonly id: string
  readonly level: string
  readonly valid: Validity
}

/**
 * Refuses an index that is not in force on the last day of the period, unless a reason is given: a `MisuseError` that names a period that would
 * do and the index of the same level among `others` that is in force then. True where the reason is needed.
 */
export function requireInForce(index: DatedIndex, period: Period | null, reason: string | null | undefined, others: readonly DatedIndex[] = []): boolean {
  const stated = requireReason(reason)
  if (!period || isInForce(index.valid, period.to)) return false
  if (stated !== null) return true
  const { id, level, valid } = index
  const fits = fittingPeriod(valid, period).id
  const successors = others.filter((other) => other.id !== id && other.level === level && isInForce(other.valid, period.to)).map((other) => other.id).join(', ')
  throw new MisuseError('INDEX_NOT_IN_FORCE', {
    vi: `[index-not-in-force] Bộ chỉ số “${id}” (hiệu lực ${day(valid.from)} – ${valid.to === null ? 'nay' : day(valid.to)}) không có hiệu lực vào ngày cuối của kỳ đánh giá ${period.id} (${day(period.to)}). Hãy chọn kỳ khác, ví dụ ${fits}${successors && `; hoặc dùng bộ chỉ số ${successors}`}; hoặc nêu lý do tính ngoài thời gian hiệu lực ({--outside-validity "…"|outsideValidity}).`,
    en: `[index-not-in-force] Index "${id}" (in force ${valid.from} – ${valid.to ?? 'now'}) is not in force on the last day of the assessment period ${period.id} (${period.to}). Choose another period, such as ${fits}${successors && `; or use the index ${successors}`}; or state why it is used outside ({--outside-validity "…"|outsideValidity}).`,
  })
}

const day = (iso: string) => iso.split('-').reverse().join('/')

/** A reason must say something. */
function requireReason(reason: string | null | undefined): string | null {
  if (reason === undefined || reason === null) return null
  if (typeof reason === 'string' && reason.trim() !== '') return reason.trim()
  throw new MisuseError('OPTIONS_INVALID', { vi: 'outsideValidity phải là một lý do bằng lời.', en: 'outsideValidity must be a reason in words.' })
}

/** The nearest period whose last day is in force: the wanted one up to the end of validity, else the year of its end or of its beginning. */
export function fittingPeriod({ from, to }: Validity, wanted: Period = yearOf(to ?? from)): Period {
  if (to !== null && to < wanted.to) return periodOf(wanted.from <= to ? wanted.from : yearOf(to).from, to)
  const year = yearOf(from)
  if (to === null || year.to <= to) return to !== null && from <= wanted.from ? wanted : year
  return periodOf(year.from, to)
}

function yearOf(day: string): Period {
  const year = day.slice(0, 4)
  return periodOf(`${year}-01-01`, `${year}-12-31`)
}

import { type Period, periodText } from '@dti-vn/sdk'

/** What a person may make of the label; a decision may stand before it. */
const LABEL = /^.*kỳ đánh giá\s*[:：]\s*/iu
/** What somebody wrote behind the period, as long as it names no other time. */
const REMARK = /^\s*(?:[(;,.–—-](?:(?!nửa|năm|quý|tháng|kỳ|đợt)[^\d])*)?$/iu

/** What a form says of its period above the table, as it is written and as it is read again. */
export const PERIOD_LINE = Object.freeze({
  write: (period: Period) => `Kỳ đánh giá: ${periodText(period, 'vi')}`,
  /** Whether a text has the label. */
  isLabelled: (text: string) => LABEL.test(text),
  /** What a text says behind the label; empty where it has none. */
  said: (text: string) => (LABEL.test(text) ? text.replace(LABEL, '').trim() : ''),
  /** Whether what was said in lower case names the period, in words or by its id. */
  names: (said: string, period: Period) => {
    const plain = said.replace(/^năm /u, '')
    return [periodText(period, 'vi'), period.id].some((own) => plain.startsWith(own.toLowerCase()) && REMARK.test(plain.slice(own.length)))
  },
})

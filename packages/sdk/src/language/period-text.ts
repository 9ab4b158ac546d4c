import type { Language, Period } from '@dti-vn/core'

const HALVES = { vi: ['6 tháng đầu năm', '6 tháng cuối năm'], en: ['first half of', 'second half of'] } as const
const QUARTERS = { vi: ['quý I năm', 'quý II năm', 'quý III năm', 'quý IV năm'], en: ['first quarter of', 'second quarter of', 'third quarter of', 'fourth quarter of'] } as const
const UNKNOWN = { vi: 'chưa xác định kỳ đánh giá', en: 'assessment period not given' } as const

/** An assessment period in words, such as "quý III năm 2025"; that there is none where it is null. */
export function periodText(period: Period | null, language: Language): string {
  if (!period) return UNKNOWN[language]
  const [, year = '', half, quarter] = /^(\d{4})(?:-H(\d)|-Q(\d))?$/.exec(period.id) ?? []
  if (year === '') return language === 'vi' ? `từ ${dayText(period.from, 'vi')} đến ${dayText(period.to, 'vi')}` : `${period.from} to ${period.to}`
  const part = half === undefined ? quarter && QUARTERS[language][Number(quarter) - 1] : HALVES[language][Number(half) - 1]
  return part ? `${part} ${year}` : year
}

/** The assessment period as a line of a notice; that it was not given where it is null. */
export function periodLine(period: Period | null, language: Language): string {
  if (!period) return language === 'vi' ? 'Lần tính này chưa xác định kỳ đánh giá' : 'Assessment period not given'
  return `${language === 'vi' ? 'Kỳ đánh giá' : 'Assessment period'}: ${periodText(period, language)}`
}

/** A day `YYYY-MM-DD` as a language writes it: 30/06/2025 in Vietnamese. */
export function dayText(day: string, language: Language): string {
  return language === 'vi' ? day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1') : day
}

/** The sentence of every notice where something is used outside the time in which it is in force. */
export function outsideText(reason: string, language: Language): string {
  return language === 'vi' ? `Dùng ngoài thời gian hiệu lực, lý do: ${reason}.` : `Used outside the time in which it is in force, for this reason: ${reason}.`
}

import { defineOptions, lightReporter } from '@dti-vn/sdk'
import { noticeOption, profileOption, withinOption } from './options.js'

const FORM = { mediaType: 'text/csv', extension: '.csv' } as const

/** The reporter `csv/ranking`. */
export const rankingReporter = lightReporter({
  ...FORM,
  id: 'csv/ranking',
  title: { vi: 'Bảng xếp hạng (CSV)', en: 'Ranking (CSV)' },
  description: { vi: 'Mỗi dòng một đơn vị, theo nhóm và thứ hạng.', en: 'A row for each unit, by cohort and rank.' },
  options: defineOptions({ profile: profileOption, notice: noticeOption, within: withinOption }),
  load: () => import('./write-ranking.js'),
})

/** The reporter `csv/indicators`. */
export const indicatorsReporter = lightReporter({
  ...FORM,
  id: 'csv/indicators',
  title: { vi: 'Điểm từng chỉ số (CSV)', en: 'Points of indicators (CSV)' },
  description: { vi: 'Mỗi dòng một chỉ số của một đơn vị, có trạng thái và lý do.', en: 'A row for each indicator of each unit, with state and reason.' },
  options: defineOptions({ profile: profileOption, notice: noticeOption }),
  load: () => import('./write-indicators.js'),
})

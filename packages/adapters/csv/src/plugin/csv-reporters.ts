import { defineOptions, defineReporter, laterPieces } from '@dti-vn/sdk'
import { indicatorsCsvPieces } from '../indicators-to-csv.js'
import { rankingCsvPieces } from '../ranking-to-csv.js'
import { noticeOption, profileOption, withinOption } from './options.js'

const FORM = { mediaType: 'text/csv', extension: '.csv' } as const

/** The reporter `csv/ranking`. */
export const rankingReporter = defineReporter({
  ...FORM,
  id: 'csv/ranking',
  title: { vi: 'Bảng xếp hạng (CSV)', en: 'Ranking (CSV)' },
  description: { vi: 'Mỗi dòng một đơn vị, theo nhóm và thứ hạng.', en: 'A row for each unit, by cohort and rank.' },
  options: defineOptions({ profile: profileOption, notice: noticeOption, within: withinOption }),
  render: (result, { language }, options) => laterPieces(rankingCsvPieces(result, { ...options, language })),
})

/** The reporter `csv/indicators`. */
export const indicatorsReporter = defineReporter({
  ...FORM,
  id: 'csv/indicators',
  title: { vi: 'Điểm từng chỉ số (CSV)', en: 'Points of indicators (CSV)' },
  description: { vi: 'Mỗi dòng một chỉ số của một đơn vị, có trạng thái và lý do.', en: 'A row for each indicator of each unit, with state and reason.' },
  options: defineOptions({ profile: profileOption, notice: noticeOption }),
  render: (result, { language }, options) => laterPieces(indicatorsCsvPieces(result, { ...options, language })),
})

import { defineOptions, lightSource } from '@dti-vn/sdk'
import { headerOptions, layoutOption, profileOption } from './options.js'

/** The source `csv/table`: a data file in memory or in pieces. */
export const csvSource = lightSource({
  id: 'csv/table',
  title: { vi: 'Tệp CSV', en: 'CSV file' },
  description: { vi: 'Tệp số liệu CSV, dạng dài hoặc dạng ngang.', en: 'A CSV data file, long or wide.' },
  abilities: { extensions: ['.csv'], streams: true, names: true },
  options: defineOptions({ profile: profileOption, layout: layoutOption, ...headerOptions }),
  load: () => import('./read-table.js'),
})

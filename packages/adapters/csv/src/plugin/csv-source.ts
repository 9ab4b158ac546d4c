import { defineOptions, defineSource } from '@dti-vn/sdk'
import { readCsvDataset } from '../read-csv.js'
import type { CsvSource } from '../source.js'
import { headerOptions, layoutOption, profileOption } from './options.js'

/** The source `csv/table`: a data file in memory or in pieces. */
export const csvSource = defineSource({
  id: 'csv/table',
  title: { vi: 'Tệp CSV', en: 'CSV file' },
  description: { vi: 'Tệp số liệu CSV, dạng dài hoặc dạng ngang.', en: 'A CSV data file, long or wide.' },
  abilities: { extensions: ['.csv'], streams: true, names: true },
  options: defineOptions({ profile: profileOption, layout: layoutOption, ...headerOptions }),
  read: (input: CsvSource, { plan, file, traits, codes, signal, onProgress }, options) =>
    readCsvDataset(input, plan, { ...options, file, signal, onProgress, codes, traits: traits && { units: traits, issues: [], refused: false } }),
})

import { definePlugin } from '@dti-vn/sdk'
import { indicatorsReporter, rankingReporter } from './csv-reporters.js'
import { csvSource } from './csv-source.js'

/** CSV for an engine: the source `csv/table` and the reporters `csv/ranking` and `csv/indicators`. */
export const csvPlugin = definePlugin({
  apiVersion: 1,
  id: 'csv',
  version: '0.1.0',
  meta: { title: { vi: 'Tệp CSV', en: 'CSV files' } },
  setup: () => ({ sources: [csvSource], reporters: [rankingReporter, indicatorsReporter] }),
})

import { definePlugin } from '@dti-vn/sdk'
import { version } from '../../package.json'
import { CSV_ISSUES } from '../csv-issues.js'
import { indicatorsReporter, rankingReporter } from './csv-reporters.js'
import { csvSource } from './csv-source.js'

/** CSV for an engine: the source `csv/table` and the reporters `csv/ranking` and `csv/indicators`, and the codes of its issues. */
export const csvPlugin = definePlugin({
  apiVersion: 1,
  id: 'csv',
  version,
  meta: { title: { vi: 'Tệp CSV', en: 'CSV files' } },
  setup: () => ({ sources: [csvSource], reporters: [rankingReporter, indicatorsReporter], issues: CSV_ISSUES }),
})

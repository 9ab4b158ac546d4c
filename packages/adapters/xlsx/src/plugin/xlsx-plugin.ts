import { definePlugin } from '@dti-vn/sdk'
import { version } from '../../package.json'
import { XLSX_ISSUES } from '../issues/xlsx-issues.js'
import { feedbackSink, resultsSink } from './xlsx-sinks.js'
import { xlsxSource } from './xlsx-source.js'

/** Excel for an engine: the source `xlsx/table` and the sinks `xlsx/results` and `xlsx/feedback`, and the codes of its issues. */
export const xlsxPlugin = definePlugin({
  apiVersion: 1,
  id: 'xlsx',
  version,
  meta: { title: { vi: 'Tệp Excel', en: 'Excel files' } },
  setup: () => ({ sources: [xlsxSource], sinks: [resultsSink, feedbackSink], issues: XLSX_ISSUES }),
})

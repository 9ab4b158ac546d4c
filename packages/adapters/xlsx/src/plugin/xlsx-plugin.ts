import { definePlugin } from '@dti-vn/sdk'
import { feedbackSink, resultsSink } from './xlsx-sinks.js'
import { xlsxSource } from './xlsx-source.js'

/** Excel for an engine: the source `xlsx/table` and the sinks `xlsx/results` and `xlsx/feedback`. */
export const xlsxPlugin = definePlugin({
  apiVersion: 1,
  id: 'xlsx',
  version: '0.1.0',
  meta: { title: { vi: 'Tệp Excel', en: 'Excel files' } },
  setup: () => ({ sources: [xlsxSource], sinks: [resultsSink, feedbackSink] }),
})

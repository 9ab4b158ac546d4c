import { definePlugin } from '@dti-vn/sdk'
import { version } from '../../package.json'
import { XLSX_ISSUES } from '../issues/xlsx-issues.js'
import { formExecutor } from './form-executor.js'
import { feedbackSink, resultsSink } from './xlsx-sinks.js'
import { workbookReporter } from './xlsx-reporters.js'
import { xlsxSource } from './xlsx-source.js'

/** Excel for an engine: the source `xlsx/table`, the sinks `xlsx/results` and `xlsx/feedback`, the reporter `xlsx/workbook`, what the form `xlsx/form` computes, and the codes of its issues. What reads and writes is loaded when it is used. */
export const xlsxPlugin = definePlugin({
  apiVersion: 1,
  id: 'xlsx',
  version,
  meta: { title: { vi: 'Tệp Excel', en: 'Excel files' } },
  setup: () => ({ executors: [formExecutor], sources: [xlsxSource], sinks: [resultsSink, feedbackSink], reporters: [workbookReporter], issues: XLSX_ISSUES }),
})

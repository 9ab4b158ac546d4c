export { xlsxPlugin } from './xlsx-plugin.js'
export { XLSX_ISSUES } from '../issues/xlsx-issues.js'
export { xlsxSource } from './xlsx-source.js'
export { feedbackSink, resultsSink, type WorkbookTarget } from './xlsx-sinks.js'

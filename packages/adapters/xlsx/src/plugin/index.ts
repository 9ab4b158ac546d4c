export { xlsxPlugin } from './xlsx-plugin.js'
export { type WorkbookOptions } from './xlsx-reporters.js'
export { XLSX_ISSUES } from '../issues/xlsx-issues.js'
export { type WorkbookTarget } from './xlsx-sinks.js'

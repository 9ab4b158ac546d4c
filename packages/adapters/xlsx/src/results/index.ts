export { resultsWorkbook, resultsWorkbookStream } from './results-workbook.js'
export { RESULT_SHEETS, type ResultSheet, type ResultsOptions } from './results-options.js'

export { resultsWorkbook, resultsWorkbookStream } from './results-workbook.js'
export { RESULT_SHEETS, type ResultSheet, type ResultsOptions, type RowsWritten } from './results-options.js'

export { resultsWorkbook, resultsWorkbookStream } from './results-workbook.js'
export { type ResultSheet, type ResultsOptions, type RowsWritten } from './results-options.js'
export { textHeight } from './text-height.js'

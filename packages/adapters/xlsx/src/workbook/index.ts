export { type Border, type Style, styled } from './style.js'
export { type StyleName, STYLES } from './palette.js'
export type {
  Cell,
  CellValue,
  Column,
  ConditionalFormat,
  PrintSetup,
  Row,
  SheetModel,
  Validation,
  ValidationRule,
  WorkbookModel,
} from './workbook-model.js'
export { writeWorkbook } from './write-workbook.js'
export { type StreamedSheet, type StreamedWorkbook, streamWorkbook } from './stream-workbook.js'
export { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.js'
export type { ReadCell, ReadRange, ReadSheet, ReadValue, ReadWorkbook } from './read-model.js'
export { readWorkbook, type ReadWorkbookOptions, workbookReader, type WorkbookReader } from './read-workbook.js'
export { documentTableOfSheet } from './document-table.js'

import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of Excel workbooks, in English. */
export const workbookMessages = {
  'workbook-old-format': {
    what: 'This is an Excel 97–2003 workbook (.xls); only .xlsx is read',
    remedy: 'Open it in Excel, choose File → Save As, type "Excel Workbook (*.xlsx)", and send the new file; renaming the file is not enough',
  },
  'workbook-password': {
    what: 'The workbook is protected by a password and cannot be read',
    remedy: 'Open it in Excel with the password, remove it under File → Info → Protect Workbook → Encrypt with Password (leave the box empty), save, and send it again',
  },
  'workbook-html': {
    what: 'The file is a web page or XML text whose name was given the ending of Excel',
    remedy: 'Open it in Excel, choose File → Save As, type "Excel Workbook (*.xlsx)", and send the new file',
  },
  'workbook-binary': {
    what: 'This is a binary Excel workbook (.xlsb); only .xlsx is read',
    remedy: 'Open it in Excel, choose File → Save As, type "Excel Workbook (*.xlsx)", and send the new file',
  },
  'workbook-open-document': {
    what: 'This is an OpenDocument file (.ods); only .xlsx is read',
    remedy: 'Open it in LibreOffice, choose File → Save As, type "Excel 2007–365 (.xlsx)", and send the new file',
  },
  'workbook-unknown-kind': {
    what: 'The file is not an Excel workbook',
    remedy: 'Check that the right file was sent; open it in Excel and save it as "Excel Workbook (*.xlsx)"',
  },
  'workbook-refused': {
    what: 'The file was refused for safety: {reason}; part: {part}',
    remedy: 'If you know the sender, open it in Excel and save it as a new .xlsx file; otherwise delete it',
  },
  'workbook-damaged': {
    what: 'The workbook is damaged or cut short: {detail}',
    remedy: 'Get the file again; or open it in Excel, let it be repaired, and save it as a new .xlsx file',
  },
  'workbook-sheet-unknown': {
    what: 'The file has no sheet "{sheet}"',
    remedy: 'Name one of its sheets: {known}',
  },
  'workbook-hidden-read': {
    what: 'Hidden parts of the sheet were read all the same[; {rows|row|rows}: {rowNumbers}][; {columns|column|columns}: {columnNames}]',
    remedy: 'Nothing to correct if they belong to the figures; else delete them: hiding or filtering does not leave them out',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>

import type { Cell as LibraryCell, CellStyle, WriteSheet } from 'hucre'
import { parseAddress } from './address.js'
import { libraryStyle, conditionalStyle } from './write-style.js'
import { libraryValidation } from './write-validation.js'
import { cellText, looksLikeError, plainText } from './write-text.js'
import type { Style } from './style.js'
import type { Cell, CellValue, PrintSetup, Row, SheetModel } from './workbook-model.js'

/** A sheet as the library takes it. `known` remembers styles that were translated before. */
export function librarySheet(sheet: SheetModel, known: Map<Style, CellStyle>): WriteSheet {
  const { columns, merges, freeze, filter, validations, conditionalFormats, tabColor, gridLines } = sheet
  return {
    name: sheet.name,
    ...(sheet.visibility === 'hidden' ? { hidden: true } : {}),
    ...(sheet.visibility === 'very-hidden' ? { veryHidden: true } : {}),
    rows: [],
    cells: cellsOf(sheet.rows, known),
    rowDefs: rowDefsOf(sheet.rows),
    ...(columns ? { columns: columns.map(({ width, hidden }) => ({ ...(width === undefined ? {} : { width }), ...(hidden === true ? { hidden } : {}) })) } : {}),
    ...(merges ? { merges: merges.map(mergeOf) } : {}),
    ...(freeze ? { freezePane: freeze } : {}),
    ...(filter === undefined ? {} : { autoFilter: { range: filter } }),
    ...(validations ? { dataValidations: validations.map(libraryValidation) } : {}),
    ...(conditionalFormats
      ? {
          conditionalRules: conditionalFormats.map(({ range, when, style }, i) => ({
            type: 'expression' as const, priority: i + 1, range, formula: plainText(when), stopIfTrue: true, style: conditionalStyle(style),
          })),
        }
      : {}),
    ...(sheet.isProtected === true ? { protection: { sheet: true, objects: true, scenarios: true, formatColumns: true, formatRows: true, autoFilter: true } } : {}),
    ...(sheet.print ? printOf(sheet.print) : {}),
    view: { ...(gridLines === false ? { showGridLines: false } : {}), ...(tabColor === undefined ? {} : { tabColor: { rgb: tabColor } }) },
  }
}

function cellsOf(rows: readonly Row[], known: Map<Style, CellStyle>): Map<string, Partial<LibraryCell>> {
  const cells = new Map<string, Partial<LibraryCell>>()
  for (const [row, { cells: list }] of rows.entries()) {
    for (const [column, cell] of list.entries()) if (cell !== undefined && cell !== null) cells.set(`${row},${column}`, cellOf(cell, known))
  }
  return cells
}

function cellOf(content: Cell | CellValue, known: Map<Style, CellStyle>): Partial<LibraryCell> {
  const { value, formula, style, link } = asCell(content)
  return {
    ...(formula === undefined ? valueOf(value ?? null) : { formula: plainText(formula), ...(value === undefined ? {} : { formulaResult: value }) }),
    ...(style === undefined ? {} : { style: known.get(style) ?? remember(style, known) }),
    ...(link === undefined ? {} : { hyperlink: { target: '', location: plainText(link) } }),
  }
}

/** A cell in its long form. */
export function asCell(content: Cell | CellValue): Cell {
  return typeof content === 'object' && content !== null ? content : { value: content }
}

function valueOf(value: CellValue): Partial<LibraryCell> {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('A cell holds a finite number.')
  if (typeof value !== 'string') return { value }
  const text = cellText(value)
  // The library makes an error value of a plain text like #N/A; as rich text it stays a text.
  return looksLikeError(text) ? { value: text, richText: [{ text }] } : { value: text }
}

function remember(style: Style, known: Map<Style, CellStyle>): CellStyle {
  const made = libraryStyle(style)
  known.set(style, made)
  return made
}

function rowDefsOf(rows: readonly Row[]): NonNullable<WriteSheet['rowDefs']> {
  return new Map(
    rows.flatMap(({ height, hidden }, i) =>
      height === undefined && hidden !== true ? [] : [[i, { ...(height === undefined ? {} : { height }), ...(hidden === true ? { hidden } : {}) }] as const],
    ),
  )
}

function mergeOf(range: string): NonNullable<WriteSheet['merges']>[number] {
  const [from, to] = range.split(':').map(parseAddress)
  if (!from || !to) throw new RangeError(`"${range}" is no range such as A1:C1.`)
  return { startRow: from.row - 1, startCol: from.column - 1, endRow: to.row - 1, endCol: to.column - 1 }
}

function printOf({ orientation, fitWidth, footer }: PrintSetup): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const escape = (text: string) => plainText(text).replaceAll('&', '&&')
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      ...(fitWidth === false ? {} : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&9${escape(footer?.left ?? '')}&C&9&P/&N&R&9${escape(footer?.right ?? '')}` },
  }
}

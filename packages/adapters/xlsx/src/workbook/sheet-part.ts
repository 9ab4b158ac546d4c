import { cellAddress, columnLetters, LAST_COLUMN, LAST_ROW, parseAddress } from './address.js'
import { type CellContext, cellValue } from './cell-content.js'
import { type KnownParts, remember } from './known-parts.js'
import { sectionFinder } from './known-sections.js'
import type { WorkbookLimits } from './limits.js'
import { refuse } from './read-fault.js'
import type { ReadCell, ReadRange, ReadSheet, ReadValue } from './read-model.js'
import { partKey } from './part-name.js'
import { placesOnce } from './places-once.js'
import { emptyCell, plainCells } from './plain-cell.js'
import { type CellFormat, GENERAL } from './styles-part.js'
import { textItem } from './text-item.js'
import { NAMESPACES, vocabulary } from './vocabulary.js'
import { resolved } from './xml-entities.js'
import { damagedXml } from './xml-fault.js'
import { readXml, type XmlElement } from './xml-reader.js'
import type { XmlSource } from './xml-source.js'

/** What is read of a sheet besides its name. */
export interface SheetContent extends Omit<ReadSheet, 'name' | 'visibility'> {
  /** Places of the rectangle around all cells, blank ones too. */
  readonly size: number
}

/** What the sheets of a workbook share. */
export interface SheetContext extends CellContext {
  readonly formats: readonly CellFormat[]
  /** Shared texts without what is struck through, by their place. */
  readonly unstruck: ReadonlyMap<number, string>
}

/** The element that holds the cells. */
const SHEET_DATA = 'sheetData'
/** Elements around a cell, and around its value. */
const ROW_DEPTH = 3
const CELL_DEPTH = 4

/** The name of the root of a part; empty where it has none. Nothing behind it is looked at. */
export function rootName(source: XmlSource, part: string, limits: WorkbookLimits): string {
  let root = ''
  readXml(source, part, limits, {
    open: ({ name }) => {
      root = name
      return false
    },
  })
  return root
}

/**
 * Reads the cells and merged ranges of a worksheet part. Refuses cells beyond the limits where they begin: whoever asks for the rectangle around the cells of a
 * sheet pays for it, and one cell at XFD1048576 makes that 17 billion. A cell that stands twice, holds two values, or stands in a row of
 * another number is damage, and so is all that may not stand between cells.
 */
export function readSheetPart(source: XmlSource, part: string, { texts, isFrom1904, formats, unstruck }: SheetContext, limits: WorkbookLimits, known: KnownParts): SheetContent {
  const cells = new Map<string, ReadCell>()
  const places = placesOnce()
  const merges: ReadRange[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns: (readonly [from: number, to: number])[] = []
  const isOwn = vocabulary(part, NAMESPACES.main)
  const item = textItem()
  const context = { texts, isFrom1904 }
  const mostRows = Math.min(limits.rows, LAST_ROW)
  const mostColumns = Math.min(limits.columns, LAST_COLUMN)
  let section = ''
  let hasData = false
  let isRowHidden = false
  /** True in a row in which elements without a prefix are of the sheet itself. */
  let isPlainRow = false
  let rowDigits = ''
  const letters: string[] = []
  const sections = sectionFinder(source.bytes, known.sheets.get(partKey(part)))
  /** The element directly in the root that is read, where it began, and what was there before it. */
  let sectionFrom = 0
  let isKept = false
  let sectionElements = 0
  let [mergesBefore, hiddenBefore] = [0, 0]
  const plainCell = plainCells(source)
  const plain = emptyCell()
  /** The first thing that stands where it may not; told only when no limit was passed. */
  let stray: string | undefined
  let row = 0
  let column = 0
  let cornerRow = 0
  let cornerColumn = 0
  let lastRow = 0
  let lastColumn = 0

  // The cell that is open.
  let address = ''
  let type = 'n'
  let format = GENERAL
  let stored: string | null = null
  let formula: string | null = null
  /** The element inside the cell that is open: `v`, `f` or `is`. */
  let inside = ''
  /** Depth of the extension that is open: nothing in it is read. */
  let passed = 0

  function beginRow({ attributes, namespace, namespaceOf }: XmlElement): void {
    const number = attributes.raw('r')
    if (number !== undefined && !/^\d{1,7}$/.test(number)) damagedXml(part, `<row r="${number.slice(0, 20)}">`)
    row = number === undefined ? row + 1 : Number(number)
    column = 0
    isRowHidden = isHidden(attributes, 'ht')
    rowDigits = String(row)
    isPlainRow = namespaceOf('') === namespace && limits.depth > CELL_DEPTH
  }

  function beginCell({ attributes }: XmlElement): void {
    const written = attributes.raw('r')
    const position = written === undefined ? { row, column: column + 1 } : parseAddress(written)
    if (!position || position.row < 1) return damagedXml(part, `<c r="${(written ?? '').slice(0, 20)}">`)
    column = position.column
    cornerRow = Math.max(cornerRow, position.row)
    cornerColumn = Math.max(cornerColumn, column)
    checkCorner(written)
    address = written ?? cellAddress(row, column)
    if (isRowHidden) hiddenRows.add(row)
    if (!places.add(row, column) || position.row !== row) stray ??= `<c r="${address}">`
    type = attributes.raw('t') ?? 'n'
    format = formatOf(attributes.raw('s'))
    stored = null
    formula = null
    inside = ''
  }

  function checkCorner(at: string | undefined): void {
    if (cornerRow > mostRows) refuse({ kind: 'limit', what: 'rows', at })
    if (cornerColumn > mostColumns) refuse({ kind: 'limit', what: 'columns', at })
    if (cornerRow * cornerColumn > limits.cells) refuse({ kind: 'limit', what: 'cells', at })
  }

  /** Reads the plain cells that begin at a place; the one behind them, and all that is wrong with one, is left to the reading of elements. */
  function readPlain(from: number, around: number, count: (elements: number) => void): number {
    let at = from
    if (around === 1) return passKnown(from, count)
    while (isPlainRow && around === ROW_DEPTH && passed === 0 && stray === undefined) {
      const to = plainCell(at, plain)
      const style = plain.style < 0 ? GENERAL : formats[plain.style]
      if (to < 0 || plain.row !== row || style === undefined) break
      count(plain.elements)
      column = plain.column
      cornerRow = Math.max(cornerRow, row)
      cornerColumn = Math.max(cornerColumn, column)
      if (cornerRow > mostRows || cornerColumn > mostColumns || cornerRow * cornerColumn > limits.cells) checkCorner(cellAddress(row, column))
      if (isRowHidden) hiddenRows.add(row)
      const isFree = places.add(row, column)
      if (!isFree) stray = `<c r="${cellAddress(row, column)}">`
      if (plain.storedFrom >= 0 || plain.formulaFrom >= 0) endPlain(style)
      at = to
    }
    return at
  }

  /** Passes over the sections that the sheet before had in common, and takes what they say from there. */
  function passKnown(from: number, count: (elements: number) => void): number {
    if (isKept && stray === undefined) sections.keep(sectionFrom, from, sectionElements, { merges: merges.slice(mergesBefore), hiddenColumns: hiddenColumns.slice(hiddenBefore) })
    isKept = false
    let at = from
    for (let found = sections.at(at); found; found = sections.at(at)) {
      count(found.elements)
      if (merges.length + found.content.merges.length > limits.merges) refuse({ kind: 'limit', what: 'merges', at: part })
      merges.push(...found.content.merges)
      if (hiddenColumns.length < LAST_COLUMN) hiddenColumns.push(...found.content.hiddenColumns)
      at += found.bytes.length
    }
    sectionFrom = at
    return at
  }

  function beginSection(name: string): void {
    section = name
    isKept = name !== SHEET_DATA
    sectionElements = 0
    ;[mergesBefore, hiddenBefore] = [merges.length, hiddenColumns.length]
    if (name === SHEET_DATA && hasData) stray ??= '<sheetData>'
    if (name === SHEET_DATA) hasData = true
  }

  function endPlain(style: CellFormat): void {
    address = (letters[column] ??= columnLetters(column)) + rowDigits
    type = plain.type
    format = style
    formula = plain.formulaFrom < 0 ? null : resolvedText(plain.formulaFrom, plain.formulaTo)
    stored = plain.storedFrom < 0 ? null : plain.whole < 0 ? resolvedText(plain.storedFrom, plain.storedTo) : ''
    if (plain.whole < 0) endCell()
    else {
      const { whole } = plain
      if (type === 's') keepCell(texts[whole], unstruck.get(whole))
      else if (type === 'n' && !style.isDate) keepCell({ kind: 'number', number: whole }, undefined)
      else {
        stored = source.text(plain.storedFrom, plain.storedTo)
        endCell()
      }
    }
    address = ''
  }

  function resolvedText(from: number, to: number): string {
    const text = source.text(from, to)
    return text.includes('&') ? resolved(text, part) : text
  }

  function formatOf(style: string | undefined): CellFormat {
    if (style === undefined) return GENERAL
    const found = /^\d{1,9}$/.test(style) ? (formats[Number(style)] ?? (formats.length === 0 && Number(style) === 0 ? GENERAL : undefined)) : undefined
    if (!found) stray ??= `<c r="${address}" s="${style.slice(0, 20)}">`
    return found ?? GENERAL
  }

  /** An element directly in a cell. Each stands once, and a value stands in the cell or among the shared texts. */
  function beginInside(name: string): void {
    inside = name
    if (name === 'v' && stored === null && type !== 'inlineStr') stored = ''
    else if (name === 'is' && stored === null && type === 'inlineStr') {
      stored = ''
      item.begin()
    } else if (name === 'f' && formula === null) formula = ''
    else stray ??= `<c r="${address}"><${name.slice(0, 40)}>`
  }

  function endCell(): void {
    const runs = type === 's' ? unstruck.get(Number(stored)) : type === 'inlineStr' ? item.unstruck() : undefined
    keepCell(cellValue({ type, stored, format }, context), runs)
  }

  /** Keeps what the open cell holds; `runs` is its text without those that are struck through, where some are. */
  function keepCell(value: ReadValue | null | undefined, runs: string | undefined): void {
    if (value === undefined) stray ??= `<c r="${address}" t="${type.slice(0, 20)}">`
    // A formula that came to an empty text leaves an empty cell; one that was never computed has no result.
    const isEmpty = formula === null || (type === 'str' && stored !== null)
    if (value === undefined || (value === null && isEmpty)) return
    const isText = value?.kind === 'text'
    if (isText && value.text.length > limits.textLength) refuse({ kind: 'limit', what: 'textLength', at: address })
    const rest = (isText ? runs : undefined) ?? (format.isStruck && value ? '' : undefined)
    const cell = { row, column, address, value, formula, format: format.code }
    cells.set(address, Object.freeze(rest === undefined ? cell : { ...cell, unstruck: rest }))
    lastRow = Math.max(lastRow, row)
    lastColumn = Math.max(lastColumn, column)
  }

  function beginMerge({ attributes }: XmlElement): void {
    if (merges.length === limits.merges) refuse({ kind: 'limit', what: 'merges', at: part })
    const written = attributes.raw('ref') ?? ''
    const corners = written.split(':').map(parseAddress)
    const [from, to] = corners.length === 1 ? [corners[0], corners[0]] : corners
    if (!from || !to || corners.length > 2 || to.row < from.row || to.column < from.column) return damagedXml(part, `<mergeCell ref="${written.slice(0, 40)}">`)
    merges.push(Object.freeze({ fromRow: from.row, fromColumn: from.column, toRow: to.row, toColumn: to.column }))
  }

  /** Ranges that are no columns say nothing about any cell. */
  function beginColumns({ attributes }: XmlElement): void {
    const [from, to] = [Number(attributes.raw('min')), Number(attributes.raw('max'))]
    if (isHidden(attributes, 'width') && from >= 1 && from <= to && hiddenColumns.length < LAST_COLUMN) hiddenColumns.push(Object.freeze([from, to] as const))
  }

  readXml(source, part, limits, {
    ahead: readPlain,
    open: (element) => {
      const { depth } = element
      const name = isOwn(element) ? element.name : `:${element.name}`
      if (depth === 0 && element.name !== 'worksheet') damagedXml(part, `<${element.name.slice(0, 40)}>`)
      if (depth === 1) beginSection(name)
      else if (section === 'mergeCells' && depth === 2 && name === 'mergeCell') beginMerge(element)
      else if (section === 'cols' && depth === 2 && name === 'col') beginColumns(element)
      if (depth > 0) sectionElements += 1
      if (section !== SHEET_DATA || depth < 2 || passed > 0) return undefined
      if (name === 'extLst' && depth < 5) passed = depth
      else if (depth === 2 && name === 'row') beginRow(element)
      else if (depth === 3 && name === 'c') beginCell(element)
      else if (depth === 4) beginInside(name)
      else if (inside === 'is' && depth > 4) {
        if (!item.open(name, depth - 4, name === 'strike' ? element.attributes.raw('val') : undefined)) stray ??= `<c r="${address}"><${name.slice(0, 40)}>`
      } else stray ??= `<${name.slice(0, 40)}>`
      return undefined
    },
    text: (piece, around) => {
      // What has lost the bracket of its tag would be gone without a word.
      if ((around === 1 || section === 'mergeCells') && piece.trim() !== '') stray ??= '<worksheet>'
      if (section !== SHEET_DATA || passed > 0) return
      if (inside === 'v') stored = (stored ?? '') + piece
      else if (inside === 'f') formula = (formula ?? '') + piece
      else if (inside === 'is') {
        if (!item.text(piece)) stray ??= `<c r="${address}"><is>`
      } else if (piece.trim() !== '') stray ??= '<sheetData>'
    },
    close: (depth) => {
      if (section !== SHEET_DATA) return
      if (passed > 0) passed = depth === passed ? 0 : passed
      else if (depth === 1) section = ''
      else if (depth === 2) isPlainRow = false
      else if (depth === 3 && address !== '') {
        endCell()
        address = ''
      } else if (depth === 4) {
        if (inside === 'is') stored = item.value()
        inside = ''
      } else if (depth > 4 && inside === 'is') item.close(depth - 4)
    },
  })
  if (stray !== undefined) damagedXml(part, stray)
  const { known: sheet, size } = sections.sheet()
  remember(known.sheets, partKey(part), sheet, size)
  const ordered = places.isOrdered() ? cells : new Map([...cells].sort(([, a], [, b]) => a.row - b.row || a.column - b.column))
  return { cells: ordered, merges, hiddenRows, hiddenColumns, lastRow, lastColumn, size: cornerRow * cornerColumn }
}

/** True for rows and columns that are not shown: hidden, or without any height or width. */
function isHidden(attributes: XmlElement['attributes'], size: 'ht' | 'width'): boolean {
  const hidden = attributes.raw('hidden')
  return hidden === '1' || hidden === 'true' || Number(attributes.raw(size) ?? 1) === 0
}

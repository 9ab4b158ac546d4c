import { LAST_COLUMN, LAST_ROW, parseAddress } from './address.js'
import type { WorkbookLimits } from './limits.js'
import { refuse } from './read-fault.js'
import { attribute, scanXml, type XmlTag } from './xml-scan.js'

/** A worksheet part without all that is not read, and the size of the rectangle that holds its cells. */
export interface SheetPart {
  readonly text: string
  readonly cells: number
}

/** The name of the first element, with its prefix. */
const ROOT = /^(?:[^<]|<[?!])*<([^\s/>]+)/

/** The name of the root of a part, without prefix; empty where it has none. */
export function rootName(text: string): string {
  return (ROOT.exec(text)?.[1] ?? '').replace(/^.*:/, '')
}

const KEPT: ReadonlySet<string> = new Set(['sheetData', 'mergeCells'])

/**
 * Keeps cells and merged ranges of a worksheet part; widths, rules, drawings and extensions go. Refuses cells beyond the limits before any place is
 * made for them: a sheet costs the rectangle around its cells, and one cell at XFD1048576 makes that 17 billion.
 */
export function prunedSheet(text: string, part: string, limits: WorkbookLimits): SheetPart {
  const pieces: string[] = []
  let keptFrom = -1
  let row = 0
  let column = 0
  let lastRow = 0
  let lastColumn = 0
  let merges = 0

  function place(tag: XmlTag): void {
    const address = attribute(text, tag, part, 'r')
    const position = address === undefined ? { row, column: column + 1 } : parseAddress(address)
    if (!position || position.row < 1) return refuse({ kind: 'damaged', detail: `XML: ${part}, <c r="${(address ?? '').slice(0, 20)}">` })
    column = position.column
    lastRow = Math.max(lastRow, position.row)
    lastColumn = Math.max(lastColumn, column)
    if (lastRow > Math.min(limits.rows, LAST_ROW)) refuse({ kind: 'limit', what: 'rows', at: address })
    if (lastColumn > Math.min(limits.columns, LAST_COLUMN)) refuse({ kind: 'limit', what: 'columns', at: address })
    if (lastRow * lastColumn > limits.cells) refuse({ kind: 'limit', what: 'cells', at: address })
  }

  scanXml(text, part, limits, {
    open: (tag) => {
      if (tag.depth === 0) pieces.push(text.slice(0, tag.to))
      else if (tag.depth === 1 && KEPT.has(tag.name)) keptFrom = tag.from
      else if (tag.name === 'row' && tag.depth === 2) {
        const number = attribute(text, tag, part, 'r')
        if (number !== undefined && !/^\d{1,7}$/.test(number)) refuse({ kind: 'damaged', detail: `XML: ${part}, <row r="${number.slice(0, 20)}">` })
        row = number === undefined ? row + 1 : Number(number)
        column = 0
      } else if (tag.name === 'c') place(tag)
      else if (tag.name === 'mergeCell') {
        merges += 1
        if (merges > limits.merges) refuse({ kind: 'limit', what: 'merges', at: part })
      }
    },
    close: (depth, to) => {
      if (depth !== 1 || keptFrom < 0) return
      pieces.push(text.slice(keptFrom, to))
      keptFrom = -1
    },
  })
  const root = ROOT.exec(pieces[0] ?? '')?.[1]
  const isEmptyRoot = (pieces[0] ?? '').endsWith('/>')
  return { text: isEmptyRoot || root === undefined ? text : `${pieces.join('')}</${root}>`, cells: lastRow * lastColumn }
}

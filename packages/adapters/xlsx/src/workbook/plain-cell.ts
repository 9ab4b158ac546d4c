import { LAST_COLUMN, LAST_ROW } from './address.js'
import { plainTextEnd } from './plain-item.js'
import { BYTES, standsAt } from './xml-bytes.js'
import type { XmlSource } from './xml-source.js'

/** A cell as programs write them, by the places of its texts in the part; one object serves all cells. */
export interface PlainCell {
  row: number
  column: number
  /** Its `s`, -1 where there is none. */
  style: number
  /** Its `t`: one of those whose value is the text of `v`. */
  type: string
  /** Where the text of `v` stands, as written; -1 where there is none. */
  storedFrom: number
  storedTo: number
  /** That text where it is digits only; -1 elsewhere. */
  whole: number
  /** The same of `f`. */
  formulaFrom: number
  formulaTo: number
  /** Elements that it is made of. */
  elements: number
}

/**
 * Recognises the cells that nearly all of a sheet is made of: `<c r="B7" s="1" t="s"><v>3</v></c>`, written as programs write them. Gives the place behind such a cell
 * and its parts in `cell`; -1 for everything else, sound or not, which is left to the XML reader.
 */
export type PlainCells = (at: number, cell: PlainCell) => number

/** An empty place for what `plainCells` recognises. */
export function emptyCell(): PlainCell {
  return { row: 0, column: 0, style: -1, type: 'n', storedFrom: -1, storedTo: -1, whole: -1, formulaFrom: -1, formulaTo: -1, elements: 0 }
}

const { blank: BLANK, quote: QUOTE, slash: SLASH, zero: ZERO, begin: BEGIN, equals: EQUALS, end: END } = BYTES
const A = 65
const [C, F, R, S, T, V] = [99, 102, 114, 115, 116, 118]
/** Types of one letter, by that letter. */
const TYPES: ReadonlyMap<number, string> = new Map(['n', 's', 'b', 'e', 'd'].map((type) => [type.charCodeAt(0), type]))
const FORMULA_TEXT = 'str'
/** Digits of a number that fits anywhere. */
const MOST_DIGITS = 9

/** Recognises the plain cells of a part. */
export function plainCells({ bytes }: XmlSource): PlainCells {
  /** Behind `name="` where that stands here behind a blank; -1 elsewhere. */
  const behindName = (at: number, name: number): number =>
    bytes[at] === BLANK && bytes[at + 1] === name && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE ? at + 4 : -1

  /** Behind the type that begins here and its quote; -1 elsewhere. */
  function typed(from: number, cell: PlainCell): number {
    const type = standsAt(bytes, from, FORMULA_TEXT) ? FORMULA_TEXT : (TYPES.get(bytes[from] ?? 0) ?? '')
    cell.type = type
    return type !== '' && bytes[from + type.length] === QUOTE ? from + type.length + 1 : -1
  }

  function address(from: number, cell: PlainCell): number {
    let at = from
    let column = 0
    for (let code = bytes[at] ?? 0; code >= A && code < A + 26 && at < from + 4; code = bytes[at] ?? 0) {
      column = column * 26 + code - A + 1
      at += 1
    }
    const digits = at
    let row = 0
    if (bytes[at] === ZERO) return -1
    for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9 && at < digits + 8; digit = (bytes[at] ?? 0) - ZERO) {
      row = row * 10 + digit
      at += 1
    }
    if (bytes[at] !== QUOTE || digits === from || at === digits || column > LAST_COLUMN || row > LAST_ROW) return -1
    cell.row = row
    cell.column = column
    return at + 1
  }

  function style(from: number, cell: PlainCell): number {
    let at = from
    let number = 0
    for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9 && at < from + 9; digit = (bytes[at] ?? 0) - ZERO) {
      number = number * 10 + digit
      at += 1
    }
    if (bytes[at] !== QUOTE || at === from) return -1
    cell.style = number
    return at + 1
  }

  /** Behind `<v>…</v>`, or `<f>…</f>`; -1 elsewhere. */
  function inside(at: number, name: number): number {
    const end = plainTextEnd(bytes, at + 3)
    return end >= 0 && bytes[end + 1] === SLASH && bytes[end + 2] === name && bytes[end + 3] === END ? end + 4 : -1
  }

  function digits(from: number, to: number): number {
    if (from === to || to - from > MOST_DIGITS) return -1
    let number = 0
    for (let at = from; at < to; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO
      if (digit < 0 || digit > 9) return -1
      number = number * 10 + digit
    }
    return number
  }

  /** Behind the attributes after the address and before the end of the tag; -1 where others stand there. */
  function attributes(from: number, cell: PlainCell): number {
    let at = from
    let hasType = false
    while (bytes[at] === BLANK) {
      const [number, word] = [behindName(at, S), behindName(at, T)]
      if (number >= 0 && cell.style < 0) at = style(number, cell)
      else if (word >= 0 && !hasType) {
        hasType = true
        at = typed(word, cell)
      } else return -1
      if (at < 0) return -1
    }
    return at
  }

  return (from, cell) => {
    if (bytes[from] !== BEGIN || bytes[from + 1] !== C) return -1
    cell.style = cell.storedFrom = cell.formulaFrom = cell.whole = -1
    cell.type = 'n'
    cell.elements = 1
    const place = behindName(from + 2, R)
    const named = place < 0 ? -1 : address(place, cell)
    let at = named < 0 ? -1 : attributes(named, cell)
    if (at < 0) return -1
    if (bytes[at] === SLASH) return bytes[at + 1] === END ? at + 2 : -1
    if (bytes[at] !== END) return -1
    at += 1
    while (bytes[at] === BEGIN && bytes[at + 2] === END) {
      const end = inside(at, bytes[at + 1] ?? 0)
      if (end < 0) return -1
      if (bytes[at + 1] === V && cell.storedFrom < 0) {
        cell.storedFrom = at + 3
        cell.storedTo = end - 4
        cell.whole = digits(cell.storedFrom, cell.storedTo)
      } else if (bytes[at + 1] === F && cell.formulaFrom < 0) {
        cell.formulaFrom = at + 3
        cell.formulaTo = end - 4
      } else return -1
      cell.elements += 1
      at = end
    }
    return standsAt(bytes, at, '</c>') ? at + 4 : -1
  }
}

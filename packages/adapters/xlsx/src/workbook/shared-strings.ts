import { textValue } from './cell-content.js'
import { type KnownParts, remember } from './known-parts.js'
import { textFinder } from './known-texts.js'
import type { WorkbookLimits } from './limits.js'
import { ownText } from './own-text.js'
import { partKey } from './part-name.js'
import { ITEM_END, plainItemEnd, plainItemStart } from './plain-item.js'
import type { ReadValue } from './read-model.js'
import { textItem, unescaped } from './text-item.js'
import { NAMESPACES, vocabulary } from './vocabulary.js'
import { resolved } from './xml-entities.js'
import { damagedXml } from './xml-fault.js'
import { readXml } from './xml-reader.js'
import type { XmlSource } from './xml-source.js'

/** The values of the texts that cells of all sheets point to, in order, and by their place the texts of those of which some is struck through without that. */
export interface SharedStrings {
  readonly texts: readonly (ReadValue | null)[]
  readonly unstruck: ReadonlyMap<number, string>
}

/** Reads the texts that cells of all sheets point to. */
export function readSharedStrings(source: XmlSource, part: string, limits: WorkbookLimits, known: KnownParts): SharedStrings {
  const texts: (ReadValue | null)[] = []
  const unstruck = new Map<number, string>()
  const isOwn = vocabulary(part, NAMESPACES.main)
  const item = textItem()
  let section = ''
  let stray: string | undefined
  let isPlain = false

  const before = known.texts.get(partKey(part))
  const finder = textFinder(before)
  const plain = { bytes: source.bytes, from: [] as number[], to: [] as number[], texts: [] as (ReadValue | null)[] }

  /** Reads the plain texts that begin at a place; all others are left to the reading of elements. */
  function readPlain(from: number, around: number, count: (elements: number) => void): number {
    let at = from
    while (isPlain && around === 1) {
      const found = finder.at(source.bytes, at)
      if (found < 0) {
        const end = readOne(at)
        if (end < 0) break
        at = end
      } else {
        texts.push(before?.texts[found] ?? null)
        at += (before?.to[found] ?? 0) - (before?.from[found] ?? 0)
      }
      count(2)
    }
    return at
  }

  function readOne(at: number): number {
    const from = plainItemStart(source.bytes, at)
    const to = from < 0 ? -1 : plainItemEnd(source.bytes, from)
    if (to < 0) return -1
    const written = source.text(from, to)
    const shown = unescaped(written.includes('&') ? resolved(written, part) : written)
    const text = sharedText(shown === written ? written : ownText(shown))
    texts.push(text)
    if (!before) {
      plain.from.push(at)
      plain.to.push(to + ITEM_END.length)
      plain.texts.push(text)
    }
    return to + ITEM_END.length
  }

  readXml(source, part, limits, {
    ahead: readPlain,
    open: (element) => {
      const { name, depth, namespace, namespaceOf } = element
      const own = isOwn(element)
      if (depth === 0) isPlain = namespaceOf('') === namespace && limits.depth > 2
      if (depth === 0 && name !== 'sst') damagedXml(part, `<${name.slice(0, 40)}>`)
      if (depth === 1) {
        section = own ? name : ''
        if (section === 'si') item.begin()
        else if (section !== 'extLst') stray ??= name
      } else if (section === 'si' && !item.open(own ? name : '', depth - 1, name === 'strike' ? element.attributes.raw('val') : undefined)) stray ??= name
      return undefined
    },
    text: (piece, around) => {
      if (around === 1 ? piece.trim() !== '' : section === 'si' && !item.text(piece)) stray ??= 'si'
    },
    close: (depth) => {
      if (section !== 'si') return
      if (depth > 1) item.close(depth - 1)
      else {
        const rest = item.unstruck()
        if (rest !== undefined) unstruck.set(texts.length, rest)
        texts.push(sharedText(ownText(item.value())))
        section = ''
      }
    },
  })
  if (stray !== undefined) damagedXml(part, `<${stray.slice(0, 40)}>`)
  // What is of little help makes way for the texts of the next workbook.
  if (!before) remember(known.texts, partKey(part), plain, source.bytes.length)
  else if (!finder.isGood()) known.texts.delete(partKey(part))
  return { texts, unstruck }
}

/** One value for all cells that point to a text. */
function sharedText(text: string): ReadValue | null {
  return Object.freeze(textValue(text))
}

import type { WorkbookLimits } from './limits.js'
import { ownText } from './own-text.js'
import { ITEM_END, plainItemEnd, plainItemStart } from './plain-item.js'
import { textItem, unescaped } from './text-item.js'
import { NAMESPACES, vocabulary } from './vocabulary.js'
import { resolved } from './xml-entities.js'
import { damagedXml } from './xml-fault.js'
import { readXml } from './xml-reader.js'
import type { XmlSource } from './xml-source.js'

/** The texts that cells of all sheets point to, in order, and by their place the texts of those of which some is struck through without that. */
export interface SharedStrings {
  readonly strings: readonly string[]
  readonly unstruck: ReadonlyMap<number, string>
}

/** Reads the texts that cells of all sheets point to. */
export function readSharedStrings(source: XmlSource, part: string, limits: WorkbookLimits): SharedStrings {
  const strings: string[] = []
  const unstruck = new Map<number, string>()
  const isOwn = vocabulary(part, NAMESPACES.main)
  const item = textItem()
  let section = ''
  let stray: string | undefined
  let isPlain = false

  /** Reads the plain texts that begin at a place; all others are left to the reading of elements. */
  function readPlain(from: number, around: number, count: (elements: number) => void): number {
    let at = from
    while (isPlain && around === 1) {
      const text = plainItemStart(source.bytes, at)
      const end = text < 0 ? -1 : plainItemEnd(source.bytes, text)
      if (end < 0) break
      count(2)
      const shown = source.text(text, end)
      strings.push(ownText(unescaped(shown.includes('&') ? resolved(shown, part) : shown)))
      at = end + ITEM_END.length
    }
    return at
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
        if (rest !== undefined) unstruck.set(strings.length, rest)
        strings.push(ownText(item.value()))
        section = ''
      }
    },
  })
  if (stray !== undefined) damagedXml(part, `<${stray.slice(0, 40)}>`)
  return { strings, unstruck }
}

import type { WorkbookLimits } from './limits.js'
import { textItem } from './text-item.js'
import { NAMESPACES, vocabulary } from './vocabulary.js'
import { damagedXml } from './xml-fault.js'
import { readXml } from './xml-reader.js'

/** Reads the texts that cells of all sheets point to, in order. */
export function readSharedStrings(text: string, part: string, limits: WorkbookLimits): readonly string[] {
  const strings: string[] = []
  const isOwn = vocabulary(part, NAMESPACES.main)
  const item = textItem()
  let section = ''
  let stray: string | undefined
  readXml(text, part, limits, {
    open: (element) => {
      const { name, depth } = element
      const own = isOwn(element)
      if (depth === 0 && name !== 'sst') damagedXml(part, `<${name.slice(0, 40)}>`)
      if (depth === 1) {
        section = own ? name : ''
        if (section === 'si') item.begin()
        else if (section !== 'extLst') stray ??= name
      } else if (section === 'si' && !item.open(own ? name : '', depth - 1)) stray ??= name
      return undefined
    },
    text: (piece, around) => {
      if (around === 1 ? piece.trim() !== '' : section === 'si' && !item.text(piece)) stray ??= 'si'
    },
    close: (depth) => {
      if (section !== 'si') return
      if (depth > 1) item.close(depth - 1)
      else {
        strings.push(item.value())
        section = ''
      }
    },
  })
  if (stray !== undefined) damagedXml(part, `<${stray.slice(0, 40)}>`)
  return strings
}

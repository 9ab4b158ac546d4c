import type { WorkbookLimits } from './limits.js'
import { refuse } from './read-fault.js'
import { NAMESPACES, vocabulary } from './vocabulary.js'
import { damagedXml } from './xml-fault.js'
import { readXml, type XmlElement } from './xml-reader.js'
import type { XmlSource } from './xml-source.js'

/** A tab of a workbook. */
interface SheetEntry {
  readonly name: string
  readonly visibility: 'visible' | 'hidden' | 'very-hidden'
  /** Id of the relationship that leads to its part. */
  readonly relationship: string
}

/** What is read of the workbook part. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[]
  /** Dates count from 1904, as Excel for Mac once did. */
  readonly isFrom1904: boolean
}

/** Reads the tabs of a workbook in order, of whatever kind they are. */
export function readWorkbookPart(source: XmlSource, part: string, limits: WorkbookLimits): WorkbookPart {
  const sheets: SheetEntry[] = []
  const isOwn = vocabulary(part, NAMESPACES.main)
  let section = ''
  let isFrom1904 = false
  readXml(source, part, limits, {
    open: (element) => {
      const { name, depth, attributes } = element
      // A root in another namespace may be the workbook of another format.
      if (depth === 0 && name !== 'workbook') refuse({ kind: 'not-a-workbook' })
      const own = isOwn(element)
      if (depth === 1) section = own ? name : ''
      if (section === 'workbookPr' && depth === 1) isFrom1904 = isTrue(attributes.get('date1904'))
      else if (section === 'sheets' && depth === 2 && own && name === 'sheet') {
        if (sheets.length === limits.sheets) refuse({ kind: 'limit', what: 'sheets' })
        sheets.push(sheetEntry(element, part))
      }
      return undefined
    },
    text: (piece, around) => {
      if ((around === 1 || section === 'sheets') && piece.trim() !== '') damagedXml(part, '<sheets>')
    },
  })
  return { sheets, isFrom1904 }
}

const STATES: ReadonlyMap<string, SheetEntry['visibility']> = new Map([['visible', 'visible'], ['hidden', 'hidden'], ['veryHidden', 'very-hidden']])

function sheetEntry({ attributes, namespaceOf }: XmlElement, part: string): SheetEntry {
  const name = attributes.get('name') ?? ''
  const visibility = STATES.get(attributes.get('state') ?? 'visible')
  const ids: string[] = []
  for (let i = 0; i < attributes.count; i += 1) {
    const { prefix, local } = attributes.nameAt(i)
    if (local === 'id' && prefix !== '' && NAMESPACES.relationships.includes(namespaceOf(prefix))) ids.push(attributes.valueAt(i))
  }
  const [relationship] = ids
  // Of several ids programs take different ones.
  if (relationship === undefined || ids.length > 1 || visibility === undefined) return damagedXml(part, `<sheet name="${name.slice(0, 40)}">`)
  return { name, visibility, relationship }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

import type { WorkbookLimits } from './limits.js'
import { refuse } from './read-fault.js'
import { decodedAttribute } from './xml-entities.js'
import { attributesOf, scanXml } from './xml-scan.js'

/** A tab of a workbook. */
export interface SheetEntry {
  readonly name: string
  readonly state: string
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
export function readWorkbookPart(text: string, part: string, limits: WorkbookLimits): WorkbookPart {
  const sheets: SheetEntry[] = []
  let root = ''
  let isFrom1904 = false
  scanXml(text, part, limits, {
    open: (tag) => {
      if (tag.depth === 0) root = tag.name
      else if (tag.name === 'workbookPr' && tag.depth === 1) {
        isFrom1904 = attributesOf(text, tag, part).some(([name, value]) => name === 'date1904' && (value === '1' || value === 'true'))
      } else if (tag.name === 'sheet' && tag.depth === 2) {
        if (sheets.length === limits.sheets) refuse({ kind: 'limit', what: 'sheets' })
        const attributes = attributesOf(text, tag, part).map(([name, value]) => [name, decodedAttribute(value)] as const)
        const ids = attributes.filter(([name]) => /(?:^|:)id$/.test(name))
        const own = (wanted: string) => attributes.find(([name]) => name === wanted)?.[1] ?? ''
        // Of several ids programs take different ones.
        if (ids.length !== 1) refuse({ kind: 'damaged', detail: `XML: ${part}, <sheet name="${own('name').slice(0, 40)}">` })
        sheets.push({ name: own('name'), state: own('state'), relationship: ids[0]?.[1] ?? '' })
      }
    },
    close: () => undefined,
  })
  if (root !== 'workbook') refuse({ kind: 'not-a-workbook' })
  return { sheets, isFrom1904 }
}

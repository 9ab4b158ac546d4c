import { refuseOtherArchives } from './file-kind.js'
import type { WorkbookLimits } from './limits.js'
import { type PartReader, partReader } from './part-reader.js'
import { partKey, relationshipsPart } from './part-name.js'
import { plainPackage } from './plain-package.js'
import { refuse } from './read-fault.js'
import { type Relationship, readRelationships } from './relationships.js'
import { prunedSheet, rootName } from './sheet-part.js'
import { readWorkbookPart, type SheetEntry } from './workbook-part.js'
import { scanXml } from './xml-scan.js'
import { checkZipBudget } from './zip-budget.js'
import { readZipDirectory } from './zip-directory.js'
import type { ZipPart } from './zip-stored.js'

/** A worksheet with the text of its part. */
export interface SafeSheet extends SheetEntry {
  readonly text: string
}

/**
 * The parts of a workbook that are needed for its cells, each inflated within the budget, scanned, and without what is not read; they are put under the names
 * that every reader knows, wherever they stood. Parts are found as Excel finds them: by relationships, their whole paths compared without
 * regard to ASCII capitals. Chart, dialog and macro sheets have no cells and are passed over.
 */
export async function safeParts(archive: Uint8Array, limits: WorkbookLimits): Promise<readonly ZipPart[]> {
  const entries = readZipDirectory(archive, limits.entries)
  checkZipBudget(entries, archive.length, limits)
  refuseOtherArchives(entries)
  const reader = partReader(archive, entries, limits)
  const workbook = [...(await relationshipsOf('', reader, limits)).values()].find(({ type }) => type === 'officeDocument')?.part
  if (workbook === undefined) return refuse({ kind: 'damaged', detail: 'ZIP: _rels/.rels' })
  const book = readWorkbookPart(await reader.text(workbook), workbook, limits)
  const relationships = await relationshipsOf(workbook, reader, limits)
  const sheets: SafeSheet[] = []
  const used = new Set<string>()
  let cells = 0
  for (const entry of book.sheets) {
    const target = relationships.get(entry.relationship)
    if (!target || !reader.has(target.part)) return refuse({ kind: 'damaged', detail: `ZIP: ${target?.part ?? entry.relationship} (${entry.name})` })
    const key = partKey(target.part)
    // One part read a hundred times is a bomb.
    if (used.has(key)) return refuse({ kind: 'refused', reason: 'repeated', at: target.part })
    used.add(key)
    if (WITHOUT_CELLS.has(target.type.toLowerCase())) continue
    const text = await reader.text(target.part)
    const root = rootName(text)
    if (WITHOUT_CELLS.has(root.toLowerCase())) continue
    if (root !== 'worksheet') return refuse({ kind: 'damaged', detail: `XML: ${target.part}, <${root.slice(0, 40)}>` })
    const sheet = prunedSheet(text, target.part, limits)
    cells += sheet.cells
    if (cells > limits.cells) refuse({ kind: 'limit', what: 'cells', at: target.part })
    sheets.push({ ...entry, text: sheet.text })
  }
  const [strings, styles] = [await sharedPart('sharedStrings', relationships, reader, limits), await sharedPart('styles', relationships, reader, limits)]
  return plainPackage({ ...book, sheets }, { strings, styles })
}

/** Kinds of tabs that show no cells: a chart, a dialog and macros of Excel 5. Names of relationships and of root elements. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set(['chartsheet', 'dialogsheet', 'xlmacrosheet', 'xlintlmacrosheet', 'macrosheet', 'intlmacrosheet'])

async function relationshipsOf(source: string, reader: PartReader, limits: WorkbookLimits): Promise<ReadonlyMap<string, Relationship>> {
  const part = relationshipsPart(source)
  return reader.has(part) ? readRelationships(await reader.text(part), part, source, limits) : new Map()
}

/** The one part of a kind that all sheets share; undefined where there is none. */
async function sharedPart(type: string, relationships: ReadonlyMap<string, Relationship>, reader: PartReader, limits: WorkbookLimits): Promise<string | undefined> {
  const part = [...relationships.values()].find((relationship) => relationship.type === type)?.part
  if (part === undefined || !reader.has(part)) return undefined
  const text = await reader.text(part)
  scanXml(text, part, limits, { open: () => undefined, close: () => undefined })
  return text
}

import { refuseOtherArchives } from './file-kind.js'
import type { KnownParts } from './known-parts.js'
import type { WorkbookLimits } from './limits.js'
import { type PartReader, partReader } from './part-reader.js'
import { partKey, relationshipsPart } from './part-name.js'
import { damaged } from './damage.js'
import { refuse } from './read-fault.js'
import type { ReadSheet } from './read-model.js'
import type { ReadWorkbookOptions } from './read-workbook.js'
import { type Relationship, readRelationships } from './relationships.js'
import { readSharedStrings } from './shared-strings.js'
import { readSheetPart, rootName, type SheetContext } from './sheet-part.js'
import { readStyles } from './styles-part.js'
import { readWorkbookPart } from './workbook-part.js'
import { damagedXml } from './xml-fault.js'
import type { XmlSource } from './xml-source.js'
import { checkZipBudget } from './zip-budget.js'
import { readZipDirectory } from './zip-directory.js'

type Relationships = ReadonlyMap<string, Relationship>

/**
 * Reads the sheets of a workbook, each part inflated within the budget and only where it is needed. Parts are found as Excel finds them: by relationships, their
 * whole paths compared without regard to ASCII capitals. Chart, dialog and macro sheets have no cells and are passed over.
 */
export async function readSheets(archive: Uint8Array, limits: WorkbookLimits, { wanted, signal }: Pick<ReadWorkbookOptions, 'wanted' | 'signal'>, known: KnownParts): Promise<readonly ReadSheet[]> {
  const entries = readZipDirectory(archive, limits.entries)
  checkZipBudget(entries, archive.length, limits)
  refuseOtherArchives(entries)
  const reader = partReader(archive, entries, limits)
  const workbook = [...(await relationshipsOf('', reader, limits, known)).values()].find(({ type }) => type === 'officeDocument')?.part
  if (workbook === undefined) return damaged('missing', '_rels/.rels')
  const tabs = await reader.source(workbook)
  const book = known.whole('workbook', workbook, tabs, () => readWorkbookPart(tabs, workbook, limits))
  const relationships = await relationshipsOf(workbook, reader, limits, known)
  const shared = await sharedPart('sharedStrings', relationships, reader, (source, part) => readSharedStrings(source, part, limits, known))
  const formats = await sharedPart('styles', relationships, reader, (source, part) => known.whole('styles', part, source, () => readStyles(source, part, limits)))
  const context: SheetContext = { texts: shared?.texts ?? [], unstruck: shared?.unstruck ?? new Map(), formats: formats ?? [], isFrom1904: book.isFrom1904 }
  const sheets: ReadSheet[] = []
  const used = new Set<string>()
  let cells = 0
  for (const { name, visibility, relationship } of book.sheets) {
    signal?.throwIfAborted()
    const target = relationships.get(relationship)
    if (!target || !reader.has(target.part)) return damaged('missing', `${target?.part ?? relationship} (${name})`)
    const { part } = target
    // One part read a hundred times is a bomb.
    if (used.has(partKey(part))) return refuse({ kind: 'refused', reason: 'repeated', at: part })
    used.add(partKey(part))
    if (WITHOUT_CELLS.has(target.type.toLowerCase()) || wanted?.(name) === false) continue
    const source = await reader.source(part)
    const root = rootName(source, part, limits)
    if (WITHOUT_CELLS.has(root.toLowerCase())) continue
    if (root !== 'worksheet') return damagedXml(part, `<${root.slice(0, 40)}>`)
    const { size, ...content } = readSheetPart(source, part, context, limits, known)
    cells += size
    if (cells > limits.cells) refuse({ kind: 'limit', what: 'cells', at: part })
    sheets.push(Object.freeze({ name, visibility, ...content }))
  }
  return sheets
}

/** Kinds of tabs that show no cells: a chart, a dialog and macros of Excel 5. Names of relationships and of root elements. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set(['chartsheet', 'dialogsheet', 'xlmacrosheet', 'xlintlmacrosheet', 'macrosheet', 'intlmacrosheet'])

async function relationshipsOf(source: string, reader: PartReader, limits: WorkbookLimits, known: KnownParts): Promise<Relationships> {
  const part = relationshipsPart(source)
  if (!reader.has(part)) return new Map()
  const xml = await reader.source(part)
  return known.whole('relationships', part, xml, () => readRelationships(xml, part, source, limits))
}

/** The one part of a kind that all sheets share; undefined where there is none: then no cell may point to it. Of two, programs take different ones. */
async function sharedPart<T>(type: string, relationships: Relationships, reader: PartReader, read: (source: XmlSource, part: string) => T): Promise<T | undefined> {
  const [part, second] = [...relationships.values()].flatMap((relationship) => (relationship.type === type ? [relationship.part] : []))
  if (second !== undefined) return damaged('twice', second)
  return part === undefined || !reader.has(part) ? undefined : read(await reader.source(part), part)
}

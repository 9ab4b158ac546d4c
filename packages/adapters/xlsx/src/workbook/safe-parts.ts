import { refuseOtherArchives } from './file-kind.js'
import type { WorkbookLimits } from './limits.js'
import { refuse } from './read-fault.js'
import { prunedSheet } from './sheet-part.js'
import { attributesOf, scanXml } from './xml-scan.js'
import { checkZipBudget } from './zip-budget.js'
import { readZipDirectory, type ArchiveEntry } from './zip-directory.js'
import { inflateEntry } from './zip-inflate.js'
import type { ZipPart } from './zip-stored.js'

/**
 * The parts of a workbook that are needed for its cells, each inflated within the budget, scanned, and without what is not read. What they are is
 * told by their root element; parts with another root are left out, and so is everything that is no XML.
 */
export async function safeParts(archive: Uint8Array, limits: WorkbookLimits): Promise<readonly ZipPart[]> {
  const entries = readZipDirectory(archive, limits.entries)
  checkZipBudget(entries, archive.length, limits)
  refuseOtherArchives(entries)
  const parts: ZipPart[] = []
  let left = limits.inflatedBytes
  let cells = 0
  for (const entry of entries.filter(isNeeded)) {
    const bytes = await inflateEntry(archive, entry, left, limits)
    left -= bytes.length
    const text = decodeXml(bytes, entry)
    const root = rootName(text, entry.name, limits)
    if (root === 'worksheet') {
      const sheet = prunedSheet(text, entry.name, limits)
      cells += sheet.cells
      if (cells > limits.cells) refuse({ kind: 'limit', what: 'cells', at: entry.name })
      parts.push({ name: entry.name, bytes: new TextEncoder().encode(sheet.text) })
    } else if (ROOTS.has(root)) parts.push({ name: entry.name, bytes })
  }
  return parts
}

const ROOTS: ReadonlySet<string> = new Set(['Types', 'Relationships', 'workbook', 'sst', 'styleSheet'])
const UNUSED = /^(?:docProps|customXml|xl\/(?:theme|drawings|charts|media|embeddings|externalLinks|pivot\w*|threadedComments|persons|tables|comments\w*|ctrlProps))\//i

/** Relationships are read of the package and of the workbook only; sheets need none for their cells. */
function isNeeded({ name }: ArchiveEntry): boolean {
  if (name.endsWith('.rels')) return name === '_rels/.rels' || /(?:^|\/)_rels\/workbook\d*\.xml\.rels$/i.test(name)
  return name.endsWith('.xml') && !UNUSED.test(name)
}

function decodeXml(bytes: Uint8Array, { name }: ArchiveEntry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse({ kind: 'damaged', detail: `UTF-8: ${name}` })
  }
}

/** Scans a part and gives the name of its root. Sheets and relationships must each lead to a part of their own: one part read a hundred times is a bomb. */
function rootName(text: string, part: string, limits: WorkbookLimits): string {
  const targets = new Set<string>()
  let root = ''
  let sheets = 0
  scanXml(text, part, limits, {
    open: (tag) => {
      if (tag.depth === 0) root = tag.name
      const isSheet = root === 'workbook' && tag.name === 'sheet'
      if (!isSheet && !(root === 'Relationships' && tag.name === 'Relationship')) return
      if (isSheet) sheets += 1
      if (sheets > limits.sheets) refuse({ kind: 'limit', what: 'sheets' })
      for (const [name, value] of attributesOf(text, tag, part)) {
        if (!(isSheet ? /(?:^|:)id$/.test(name) : name === 'Target')) continue
        const target = value.replace(/^.*\//, '')
        if (target === '' || target.includes('&') || targets.has(target)) refuse({ kind: 'refused', reason: 'repeated', at: part })
        targets.add(target)
      }
    },
    close: () => undefined,
  })
  return root
}

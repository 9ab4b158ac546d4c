import type { WorkbookLimits } from './limits.js'
import { targetPart } from './part-name.js'
import { NAMESPACES, vocabulary } from './vocabulary.js'
import { damagedXml } from './xml-fault.js'
import { readXml } from './xml-reader.js'
import type { XmlSource } from './xml-source.js'

/** Where a relationship leads. */
export interface Relationship {
  /** The last word of its type: `worksheet`, `chartsheet`, `styles`. The namespaces of transitional and strict files differ. */
  readonly type: string
  /** Whole path of the part. */
  readonly part: string
}

/** The relationships of `source` by id, without those that lead out of the file. */
export function readRelationships(xml: XmlSource, part: string, source: string, limits: WorkbookLimits): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>()
  const seen = new Set<string>()
  const isOwn = vocabulary(part, NAMESPACES.package)
  readXml(xml, part, limits, {
    open: (element) => {
      if (!isOwn(element) || element.name !== 'Relationship' || element.depth !== 1) return undefined
      const { get } = element.attributes
      const id = get('Id') ?? ''
      if (seen.has(id)) damagedXml(part, `Id="${id.slice(0, 20)}"`)
      seen.add(id)
      if (get('TargetMode') === 'External') return undefined
      found.set(id, { type: (get('Type') ?? '').replace(/^.*\//, ''), part: targetPart(source, get('Target') ?? '') })
      return undefined
    },
    text: (piece) => {
      if (piece.trim() !== '') damagedXml(part, '<Relationships>')
    },
  })
  return found
}

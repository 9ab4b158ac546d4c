import type { WorkbookLimits } from './limits.js'
import { targetPart } from './part-name.js'
import { refuse } from './read-fault.js'
import { decodedAttribute } from './xml-entities.js'
import { attributesOf, scanXml } from './xml-scan.js'

/** Where a relationship leads. */
export interface Relationship {
  /** The last word of its type: `worksheet`, `chartsheet`, `styles`. The namespaces of transitional and strict files differ. */
  readonly type: string
  /** Whole path of the part. */
  readonly part: string
}

/** The relationships of `source` by id, without those that lead out of the file. */
export function readRelationships(text: string, part: string, source: string, limits: WorkbookLimits): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>()
  const seen = new Set<string>()
  scanXml(text, part, limits, {
    open: (tag) => {
      if (tag.name !== 'Relationship' || tag.depth !== 1) return
      const attributes = new Map(attributesOf(text, tag, part).map(([name, value]) => [name, decodedAttribute(value)]))
      const id = attributes.get('Id') ?? ''
      if (seen.has(id)) refuse({ kind: 'damaged', detail: `XML: ${part}, Id="${id.slice(0, 20)}"` })
      seen.add(id)
      if (attributes.get('TargetMode') === 'External') return
      found.set(id, { type: (attributes.get('Type') ?? '').replace(/^.*\//, ''), part: targetPart(source, attributes.get('Target') ?? '') })
    },
    close: () => undefined,
  })
  return found
}

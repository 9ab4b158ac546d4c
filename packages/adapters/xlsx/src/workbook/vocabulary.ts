import { damagedXml } from './xml-fault.js'
import type { XmlElement } from './xml-reader.js'

const MAIN = ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main']
const RELATIONSHIPS = ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships']
const PACKAGE = ['http://schemas.openxmlformats.org/package/2006/relationships']

/** Namespaces by what they are for: transitional (ECMA-376, what Excel writes) and strict (ISO/IEC 29500) ones mean the same. */
export const NAMESPACES = Object.freeze({ main: Object.freeze(MAIN), relationships: Object.freeze(RELATIONSHIPS), package: Object.freeze(PACKAGE) })

/**
 * Tells the elements of a part's own vocabulary from those of extensions, whatever their prefixes. The root says which of the namespaces it is; a part
 * without any namespace is read as if it had the right one.
 */
export function vocabulary(part: string, namespaces: readonly string[]): (element: XmlElement) => boolean {
  let own: string | undefined
  return ({ name, namespace, depth }) => {
    if (depth === 0) {
      if (namespace !== '' && !namespaces.includes(namespace)) damagedXml(part, `<${name.slice(0, 40)} xmlns="${namespace.slice(0, 80)}">`)
      own = namespace
    }
    return namespace === own
  }
}

import type { XmlAttributes } from './xml-attributes.js'
import { damagedXml } from './xml-fault.js'

const XML = 'http://www.w3.org/XML/1998/namespace'
const XMLNS = 'http://www.w3.org/2000/xmlns/'

/** The namespaces in force at a place: those that an element declares, by prefix, before those around it. The empty prefix is that of elements without one. */
export interface XmlScope {
  readonly declared: ReadonlyMap<string, string>
  readonly outer: XmlScope | undefined
}

/** The scope around a document. */
export const OUTER_SCOPE: XmlScope = Object.freeze({ declared: new Map([['xml', XML]]), outer: undefined })

/** The scope inside an element: a new one where its attributes declare something, by the rules of Namespaces in XML 1.0. */
export function scopeWith(outer: XmlScope, attributes: XmlAttributes, part: string): XmlScope {
  let declarations: Map<string, string> | undefined
  for (let i = 0; i < attributes.count; i += 1) {
    const { prefix, local } = attributes.nameAt(i)
    if (prefix !== 'xmlns' && (prefix !== '' || local !== 'xmlns')) continue
    const uri = attributes.valueAt(i)
    const declared = prefix === '' ? '' : local
    const isSound = declared === 'xml' ? uri === XML : declared !== 'xmlns' && uri !== XML && uri !== XMLNS && (uri !== '' || declared === '')
    if (!isSound) damagedXml(part, `xmlns:${declared.slice(0, 40)}`)
    declarations ??= new Map()
    declarations.set(declared, uri)
  }
  // What stands around is not copied: a file could make each copy as long as itself.
  return declarations ? { declared: declarations, outer } : outer
}

/** The namespace of a prefix; one that nobody declared is damage. */
export function namespaceOf(prefix: string, scope: XmlScope, part: string): string {
  for (let at: XmlScope | undefined = scope; at; at = at.outer) {
    const uri = at.declared.get(prefix)
    if (uri !== undefined) return uri
  }
  return prefix === '' ? '' : damagedXml(part, `${prefix.slice(0, 40)}:`)
}

/** Refuses two attributes that have one name under two prefixes. */
export function checkPrefixed(attributes: XmlAttributes, scope: XmlScope, part: string): void {
  let seen: Set<string> | undefined
  let first = ''
  const { count } = attributes
  for (let i = 0; i < count; i += 1) {
    const { prefix, local } = attributes.nameAt(i)
    if (prefix === '' || prefix === 'xmlns') continue
    const name = `${local} ${namespaceOf(prefix, scope, part)}`
    if (first === '') {
      first = name
      continue
    }
    seen ??= new Set([first])
    if (seen.has(name)) damagedXml(part, `${prefix}:${local}`.slice(0, 40))
    seen.add(name)
  }
}

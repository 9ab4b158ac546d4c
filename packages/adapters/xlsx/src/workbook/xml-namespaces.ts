import type { XmlAttributes } from './xml-attributes.js'
import { damagedXml } from './xml-fault.js'

const XML = 'http://www.w3.org/XML/1998/namespace'
const XMLNS = 'http://www.w3.org/2000/xmlns/'

/** The namespaces in force at a place, by prefix; the empty one is that of elements without prefix. */
export type XmlScope = ReadonlyMap<string, string>

/** The scope around a document. */
export const OUTER_SCOPE: ReadonlyMap<string, string> = new Map([['xml', XML]])

/** The scope inside an element: a new one where its attributes declare something, by the rules of Namespaces in XML 1.0. */
export function scopeWith(outer: XmlScope, attributes: XmlAttributes, part: string): XmlScope {
  let scope: Map<string, string> | undefined
  for (let i = 0; i < attributes.count; i += 1) {
    const { prefix, local } = attributes.nameAt(i)
    if (prefix !== 'xmlns' && (prefix !== '' || local !== 'xmlns')) continue
    const uri = attributes.valueAt(i)
    const declared = prefix === '' ? '' : local
    const isSound = declared === 'xml' ? uri === XML : declared !== 'xmlns' && uri !== XML && uri !== XMLNS && (uri !== '' || declared === '')
    if (!isSound) damagedXml(part, `xmlns:${declared.slice(0, 40)}`)
    scope ??= new Map(outer)
    scope.set(declared, uri)
  }
  return scope ?? outer
}

/** The namespace of a prefix; one that nobody declared is damage. */
export function namespaceOf(prefix: string, scope: XmlScope, part: string): string {
  return scope.get(prefix) ?? (prefix === '' ? '' : damagedXml(part, `${prefix.slice(0, 40)}:`))
}

/** Refuses two attributes that have one name under two prefixes. */
export function checkPrefixed(attributes: XmlAttributes, scope: XmlScope, part: string): void {
  let seen: Set<string> | undefined
  for (let i = 0; i < attributes.count; i += 1) {
    const { prefix, local } = attributes.nameAt(i)
    if (prefix === '' || prefix === 'xmlns') continue
    const name = `${local} ${namespaceOf(prefix, scope, part)}`
    seen ??= new Set()
    if (seen.has(name)) damagedXml(part, `${prefix}:${local}`.slice(0, 40))
    seen.add(name)
  }
}

import type { WorkbookLimits } from './limits.js'
import { refuse } from './read-fault.js'
import { type AttributeReader, attributeReader, isSpace, type XmlAttributes } from './xml-attributes.js'
import { noCharacterIn, resolved } from './xml-entities.js'
import { damagedXml } from './xml-fault.js'
import { checkPrefixed, namespaceOf, OUTER_SCOPE, scopeWith, type XmlScope } from './xml-namespaces.js'
import { xmlNames } from './xml-names.js'

/** An element that begins. */
export interface XmlElement {
  readonly name: string
  readonly namespace: string
  /** Elements around it; 0 of the root. */
  readonly depth: number
  /** Of this element only while it is told. */
  readonly attributes: XmlAttributes
  /** The namespace of a prefix here; damage where there is none. */
  readonly namespaceOf: (prefix: string) => string
}

/** What is told while a part is read, in order. */
export interface XmlVisitor {
  /** `false` ends the reading: the rest of the part is not looked at. */
  readonly open: (element: XmlElement) => boolean | undefined
  /** Text between tags, resolved; one text may come in several pieces. `around` elements are open, 1 directly in the root. */
  readonly text?: ((piece: string, around: number) => void) | undefined
  /** `depth` is that of the element that ends. */
  readonly close?: ((depth: number) => void) | undefined
}

/**
 * Reads an XML part once from front to end and tells what is there, as XML 1.0 and Namespaces in XML 1.0 have it: what is not well formed is damage,
 * wherever it stands. A DOCTYPE is refused, so that there are no entities but the five of XML. Time is linear in the length; of what was
 * told nothing is kept.
 */
export function readXml(text: string, part: string, limits: Pick<WorkbookLimits, 'depth' | 'elements'>, visitor: XmlVisitor): void {
  const nameOf = xmlNames(part)
  const attributes = attributeReader(part, nameOf)
  const open: string[] = []
  const scopes: XmlScope[] = []
  let scope = OUTER_SCOPE
  let count = 0
  let at = afterDeclaration(text, part, attributes)

  /** Text up to `to`; outside of the root only white space is allowed. */
  function tell(to: number): void {
    if (to <= at) return
    const raw = text.slice(at, to)
    if (raw.includes(']]>')) damagedXml(part, ']]>')
    if (open.length === 0) {
      if (/[^ \t\r\n]/.test(raw)) damagedXml(part)
      return
    }
    const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
    const piece = lines.includes('&') ? resolved(lines, part) : lines
    visitor.text?.(piece, open.length)
  }

  const element: { name: string; namespace: string; depth: number; attributes: XmlAttributes; namespaceOf: XmlElement['namespaceOf'] } = {
    name: '', namespace: '', depth: 0, attributes: attributes.attributes, namespaceOf: (prefix) => namespaceOf(prefix, scope, part),
  }

  for (;;) {
    const tag = text.indexOf('<', at)
    tell(tag < 0 ? text.length : tag)
    if (tag < 0) break
    const next = text.charCodeAt(tag + 1)
    if (next === SLASH) {
      const name = open.pop()
      scope = scopes.pop() ?? OUTER_SCOPE
      at = name === undefined ? damagedXml(part) : afterEndTag(text, tag, name, part)
      visitor.close?.(open.length)
    } else if (next === EXCLAMATION) {
      if (text.startsWith('<!--', tag)) at = afterComment(text, tag, part)
      else if (text.startsWith('<![CDATA[', tag) && open.length > 0) {
        at = after(text, ']]>', tag + 9, part)
        visitor.text?.(text.slice(tag + 9, at - 3).replace(/\r\n?/g, '\n'), open.length)
      } else return text.startsWith('<!DOCTYPE', tag) ? refuse({ kind: 'refused', reason: 'doctype', at: part }) : damagedXml(part)
    } else if (next === QUESTION) at = afterInstruction(text, tag, part)
    else {
      if (open.length === 0 && count > 0) damagedXml(part)
      count += 1
      if (count > limits.elements) refuse({ kind: 'limit', what: 'elements', at: part })
      if (open.length >= limits.depth) refuse({ kind: 'limit', what: 'depth', at: part })
      let end = tag + 1
      for (let code = next; code !== END && code !== SLASH && !isSpace(code) && end < text.length; code = text.charCodeAt(end)) end += 1
      const label = text.slice(tag + 1, end)
      const name = nameOf(label)
      at = attributes.read(text, end)
      const outer = scope
      if (attributes.hasPrefixes()) {
        scope = scopeWith(outer, attributes.attributes, part)
        checkPrefixed(attributes.attributes, scope, part)
      }
      element.name = name.local
      element.namespace = namespaceOf(name.prefix, scope, part)
      element.depth = open.length
      if (visitor.open(element) === false) return
      if (text.charCodeAt(at - 2) === SLASH) {
        scope = outer
        visitor.close?.(open.length)
      } else {
        open.push(label)
        scopes.push(outer)
      }
    }
  }
  if (open.length > 0 || count === 0) damagedXml(part)
  const stray = noCharacterIn(text)
  if (stray !== undefined) damagedXml(part, stray)
}

const EXCLAMATION = 33
const SLASH = 47
const END = 62
const QUESTION = 63

/** Behind `<?xml …?>` where a part begins with it. Parts are UTF-8; one that says otherwise would be read wrongly. */
function afterDeclaration(text: string, part: string, attributes: AttributeReader): number {
  if (!/^<\?xml[ \t\r\n]/.test(text)) return 0
  const end = after(text, '?>', 5, part)
  attributes.read(`${text.slice(0, end - 2)}>`, 5)
  const { nameAt, count, get } = attributes.attributes
  const names = Array.from({ length: count }, (_, i) => nameAt(i).local).join(' ')
  const isSound =
    /^version(?: encoding)?(?: standalone)?$/.test(names) &&
    /^1\.\d$/.test(get('version') ?? '') &&
    /^(?:utf-?8|us-ascii|ascii)$/i.test(get('encoding') ?? 'utf-8') &&
    /^(?:yes|no)$/.test(get('standalone') ?? 'yes')
  return isSound ? end : damagedXml(part, '<?xml')
}

function afterEndTag(text: string, tag: number, name: string, part: string): number {
  let at = tag + 2 + name.length
  if (!text.startsWith(name, tag + 2)) damagedXml(part, endTag(text, tag))
  while (isSpace(text.charCodeAt(at))) at += 1
  return text.charCodeAt(at) === END ? at + 1 : damagedXml(part, endTag(text, tag))
}

function endTag(text: string, tag: number): string {
  return /^<\/[^<>]{0,40}/.exec(text.slice(tag, tag + 43))?.[0] ?? '</'
}

function afterComment(text: string, tag: number, part: string): number {
  const end = text.indexOf('--', tag + 4)
  return end >= 0 && text.charCodeAt(end + 2) === END ? end + 3 : damagedXml(part, '<!--')
}

function afterInstruction(text: string, tag: number, part: string): number {
  const end = after(text, '?>', tag + 2, part)
  const [, target = ''] = /^([^\s?]*)(?:\s|$)/.exec(text.slice(tag + 2, Math.min(end - 2, tag + 200))) ?? []
  if (target.toLowerCase() === 'xml' || target.includes(':')) damagedXml(part, '<?')
  xmlNames(part)(target)
  return end
}

function after(text: string, end: string, from: number, part: string): number {
  const at = text.indexOf(end, from)
  return at < 0 ? damagedXml(part) : at + end.length
}

import type { WorkbookLimits } from './limits.js'
import { refuse } from './read-fault.js'
import { attributeReader, isSpace, type XmlAttributes } from './xml-attributes.js'
import { BYTES, KIND_OF, KINDS, placeOf, standsAt } from './xml-bytes.js'
import { refuseNoCharacters, resolved } from './xml-entities.js'
import { damagedXml } from './xml-fault.js'
import { checkPrefixed, namespaceOf, OUTER_SCOPE, scopeWith, type XmlScope } from './xml-namespaces.js'
import { type XmlName, xmlNames } from './xml-names.js'
import type { XmlSource } from './xml-source.js'

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
  /**
   * Asked where a tag begins, before it is looked at. Gives the place behind whole elements that the visitor read by itself, or `at` where there are none. It must know that they are well
   * formed; their elements are to be counted, and nothing in them is looked at any more but for characters that may stand nowhere.
   */
  readonly ahead?: ((at: number, around: number, count: (elements: number) => void) => number) | undefined
}

/**
 * Reads an XML part once from front to end and tells what is there, as XML 1.0 and Namespaces in XML 1.0 have it: what is not well formed is damage,
 * wherever it stands. A DOCTYPE is refused, so that there are no entities but the five of XML. Time is linear in the length; of what was
 * told nothing is kept.
 */
export function readXml(source: XmlSource, part: string, limits: Pick<WorkbookLimits, 'depth' | 'elements'>, visitor: XmlVisitor): void {
  const { bytes } = source
  const nameOf = xmlNames(source, part)
  const attributes = attributeReader(source, part, nameOf)
  const open: XmlName[] = []
  const scopes: XmlScope[] = []
  let scope = OUTER_SCOPE
  let count = 0
  let at = afterDeclaration(source, part)

  function counted(elements: number): void {
    count += elements
    if (count > limits.elements) refuse({ kind: 'limit', what: 'elements', at: part })
  }

  const element: { name: string; namespace: string; depth: number; attributes: XmlAttributes; namespaceOf: XmlElement['namespaceOf'] } = {
    name: '', namespace: '', depth: 0, attributes: attributes.attributes, namespaceOf: (prefix) => namespaceOf(prefix, scope, part),
  }

  for (;;) {
    if (bytes[at] !== BEGIN) {
      const to = afterText(source, at, open.length, part, visitor)
      if (to === bytes.length) break
      at = to
    }
    if (visitor.ahead) {
      const to = visitor.ahead(at, open.length, counted)
      if (to > at) {
        at = to
        continue
      }
    }
    const tag = at
    const next = bytes[tag + 1]
    if (next === SLASH) {
      const name = open.pop()
      scope = scopes.pop() ?? OUTER_SCOPE
      at = name === undefined ? damagedXml(part) : afterEndTag(source, tag, name, part)
      visitor.close?.(open.length)
    } else if (next === EXCLAMATION) {
      if (standsAt(bytes, tag, '<!--')) at = afterComment(bytes, tag, part)
      else if (standsAt(bytes, tag, '<![CDATA[') && open.length > 0) {
        at = after(bytes, ']]>', tag + 9, part)
        refuseNoCharacters(bytes, tag, at, part)
        visitor.text?.(source.text(tag + 9, at - 3).replace(/\r\n?/g, '\n'), open.length)
      } else return standsAt(bytes, tag, '<!DOCTYPE') ? refuse({ kind: 'refused', reason: 'doctype', at: part }) : damagedXml(part)
    } else if (next === QUESTION) at = afterInstruction(source, tag, part)
    else {
      if (open.length === 0 && count > 0) damagedXml(part)
      counted(1)
      if (open.length >= limits.depth) refuse({ kind: 'limit', what: 'depth', at: part })
      let end = tag + 1
      for (let code = next; code !== END && code !== SLASH && code !== undefined && !isSpace(code); code = bytes[end]) end += 1
      const name = nameOf(tag + 1, end)
      at = attributes.read(end)
      const outer = scope
      if (attributes.hasDeclarations()) scope = scopeWith(outer, attributes.attributes, part)
      if (attributes.prefixed() > 0) checkPrefixed(attributes.attributes, scope, part)
      element.name = name.local
      element.namespace = namespaceOf(name.prefix, scope, part)
      element.depth = open.length
      if (visitor.open(element) === false) return
      if (bytes[at - 2] === SLASH) {
        scope = outer
        visitor.close?.(open.length)
      } else {
        open.push(name)
        scopes.push(outer)
      }
    }
  }
  if (open.length > 0 || count === 0) damagedXml(part)
}

const { exclamation: EXCLAMATION, slash: SLASH, begin: BEGIN, end: END, question: QUESTION } = BYTES

/** Tells a text between tags and gives the place behind it; outside of the root only white space is allowed. */
function afterText(source: XmlSource, from: number, around: number, part: string, visitor: XmlVisitor): number {
  const { bytes } = source
  let to = from
  let kinds = 0
  for (let code = bytes[to]; code !== BEGIN && code !== undefined; code = bytes[to]) {
    kinds |= KIND_OF[code] ?? 0
    to += 1
  }
  if (to === from) return to
  if ((kinds & (KINDS.control | KINDS.lead)) !== 0) refuseNoCharacters(bytes, from, to, part)
  const raw = around > 0 && !visitor.text && (kinds & (KINDS.end | KINDS.reference)) === 0 ? '' : source.text(from, to)
  if ((kinds & KINDS.end) !== 0 && raw.includes(']]>')) damagedXml(part, ']]>')
  if (around === 0) return /[^ \t\r\n]/.test(raw) ? damagedXml(part) : to
  const lines = (kinds & KINDS.space) === 0 ? raw : raw.replace(/\r\n?/g, '\n')
  const piece = (kinds & KINDS.reference) === 0 ? lines : resolved(lines, part)
  visitor.text?.(piece, around)
  return to
}

/** Behind `<?xml …?>` where a part begins with it. Parts are UTF-8; one that says otherwise would be read wrongly. */
function afterDeclaration(source: XmlSource, part: string): number {
  if (!(standsAt(source.bytes, 0, '<?xml') && isSpace(source.bytes[5]))) return 0
  const end = after(source.bytes, '?>', 5, part)
  // As if it were a tag of its own.
  const { attributes, read } = attributeReader({ ...source, bytes: tagOf(source.bytes, end - 2) }, part, xmlNames(source, part))
  read(5)
  const { nameAt, count, get } = attributes
  const names = Array.from({ length: count }, (_, i) => nameAt(i).local).join(' ')
  const isSound =
    /^version(?: encoding)?(?: standalone)?$/.test(names) &&
    /^1\.\d$/.test(get('version') ?? '') &&
    /^(?:utf-?8|us-ascii|ascii)$/i.test(get('encoding') ?? 'utf-8') &&
    /^(?:yes|no)$/.test(get('standalone') ?? 'yes')
  return isSound ? end : damagedXml(part, '<?xml')
}

function tagOf(bytes: Uint8Array, length: number): Uint8Array {
  const tag = bytes.slice(0, length + 1)
  tag[length] = END
  return tag
}

function afterEndTag(source: XmlSource, tag: number, { label, size }: XmlName, part: string): number {
  const { bytes } = source
  let at = tag + 2 + size
  if (!(size === label.length ? standsAt(bytes, tag + 2, label) : source.text(tag + 2, at) === label)) damagedXml(part, endTag(source, tag))
  while (isSpace(bytes[at])) at += 1
  return bytes[at] === END ? at + 1 : damagedXml(part, endTag(source, tag))
}

function endTag({ text, bytes }: XmlSource, tag: number): string {
  // A character that is cut at the end is not shown.
  const near = text(tag, Math.min(tag + 43, bytes.length)).replace(/\ufffd+$/, '')
  return /^<\/[^<>]{0,40}/.exec(near)?.[0] ?? '</'
}

function afterComment(bytes: Uint8Array, tag: number, part: string): number {
  const end = placeOf(bytes, '--', tag + 4)
  if (end < 0 || bytes[end + 2] !== END) return damagedXml(part, '<!--')
  refuseNoCharacters(bytes, tag, end, part)
  return end + 3
}

function afterInstruction(source: XmlSource, tag: number, part: string): number {
  const { bytes } = source
  const end = after(bytes, '?>', tag + 2, part)
  refuseNoCharacters(bytes, tag, end, part)
  let behind = tag + 2
  while (behind < end - 2 && !isSpace(bytes[behind])) behind += 1
  const target = source.text(tag + 2, behind)
  if (target.toLowerCase() === 'xml' || target.includes(':')) damagedXml(part, '<?')
  xmlNames(source, part)(tag + 2, behind)
  return end
}

function after(bytes: Uint8Array, end: string, from: number, part: string): number {
  const at = placeOf(bytes, end, from)
  return at < 0 ? damagedXml(part) : at + end.length
}

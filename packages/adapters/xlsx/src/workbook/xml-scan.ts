import type { WorkbookLimits } from './limits.js'
import { refuse } from './read-fault.js'

/** A start tag. */
export interface XmlTag {
  /** Without prefix. */
  readonly name: string
  /** Elements around it; 0 of the root. */
  readonly depth: number
  /** Where the tag begins and where the text after it does. */
  readonly from: number
  readonly to: number
}

/** What is told while a text is scanned. `close` gets the depth of the element that ends, and where the text after its end tag begins. */
export interface XmlVisitor {
  readonly open: (tag: XmlTag) => void
  readonly close: (depth: number, to: number) => void
}

/**
 * Walks over the tags of an XML text once, in time linear in its length. Refuses a DOCTYPE, more elements than the limits allow, also
 * inside each other, and text that ends inside a tag or with open elements. Reads no attributes and no text.
 */
export function scanXml(text: string, part: string, { depth, elements }: WorkbookLimits, visitor: XmlVisitor): void {
  let open = 0
  let count = 0
  let at = text.indexOf('<')
  while (at >= 0) {
    let to: number
    if (text.startsWith('<!--', at)) to = after(text, '-->', at + 4, part)
    else if (text.startsWith('<![CDATA[', at)) to = after(text, ']]>', at + 9, part)
    else if (text.startsWith('<?', at)) to = after(text, '?>', at + 2, part)
    else if (text.startsWith('<!', at)) return refuse({ kind: 'refused', reason: 'doctype', at: part })
    else if (text.startsWith('</', at)) {
      to = after(text, '>', at + 2, part)
      open -= 1
      if (open < 0) damaged(part)
      visitor.close(open, to)
    } else {
      to = tagEnd(text, at + 1, part)
      count += 1
      if (count > elements) refuse({ kind: 'limit', what: 'elements', at: part })
      if (open >= depth) refuse({ kind: 'limit', what: 'depth', at: part })
      visitor.open({ name: localName(text, at + 1, to), depth: open, from: at, to })
      if (text.charCodeAt(to - 2) === SLASH) visitor.close(open, to)
      else open += 1
    }
    at = text.indexOf('<', to)
  }
  if (open !== 0) damaged(part)
}

const SLASH = 47
const END = 62
const QUOTE = 34
const APOSTROPHE = 39
const AFTER_NAME = /[\s/>]/g
const ATTRIBUTE = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y

/** The attributes of a start tag with their values as written, entities not decoded. Refuses what is no attribute: readers differ over it. */
export function attributesOf(text: string, { from, to }: XmlTag, part: string): readonly (readonly [name: string, value: string])[] {
  const found: (readonly [string, string])[] = []
  AFTER_NAME.lastIndex = from + 1
  let at = AFTER_NAME.exec(text)?.index ?? to
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const [whole, name, double, single] = ATTRIBUTE.exec(text) ?? []
    if (whole === undefined || name === undefined) break
    found.push([name, double ?? single ?? ''])
    at += whole.length
  }
  return /^\s*\/?>$/.test(text.slice(at, Math.min(to, at + 100))) ? found : damaged(part)
}

/** The value of an attribute by its full name; of several the last. */
export function attribute(text: string, tag: XmlTag, part: string, name: string): string | undefined {
  return attributesOf(text, tag, part).findLast(([other]) => other === name)?.[1]
}

function after(text: string, end: string, from: number, part: string): number {
  const at = text.indexOf(end, from)
  return at < 0 ? damaged(part) : at + end.length
}

/** A `>` inside quotes does not end a tag. */
function tagEnd(text: string, from: number, part: string): number {
  let quote = 0
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (code === END) return at + 1
    else if (code === QUOTE || code === APOSTROPHE) quote = code
  }
  return damaged(part)
}

function localName(text: string, from: number, to: number): string {
  AFTER_NAME.lastIndex = from
  const end = AFTER_NAME.exec(text)?.index ?? to
  const name = text.slice(from, end)
  return name.slice(name.indexOf(':') + 1)
}

function damaged(part: string): never {
  return refuse({ kind: 'damaged', detail: `XML: ${part}` })
}

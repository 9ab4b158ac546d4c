import { resolved } from './xml-entities.js'
import { damagedXml } from './xml-fault.js'
import type { XmlName } from './xml-names.js'

/** Each is compared with those before it; files of Excel have a few dozen at most. */
const MOST = 200
const SLASH = 47
const EQUALS = 61
const END = 62
const QUOTE = 34
const APOSTROPHE = 39

/** The attributes of the tag that was read last. One object serves all tags of a part: what is kept must be copied. */
export interface XmlAttributes {
  readonly count: number
  readonly nameAt: (position: number) => XmlName
  /** Resolved, white space as blanks. */
  readonly valueAt: (position: number) => string
  /** The value as it is written of the attribute without prefix; undefined where there is none. */
  readonly raw: (local: string) => string | undefined
  /** The same, resolved. */
  readonly get: (local: string) => string | undefined
}

/** Attributes that can be read anew, tag by tag. */
export interface AttributeReader {
  readonly attributes: XmlAttributes
  /** Reads from behind the name of a start tag; gives the place behind its `>`. An attribute that stands twice, or is none, is damage. */
  readonly read: (text: string, from: number) => number
  /** True where one of the attributes just read has a prefix or declares a namespace. */
  readonly hasPrefixes: () => boolean
}

/** True for what separates attributes. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}

/** A reader of the attributes of one part. */
export function attributeReader(part: string, nameOf: (text: string) => XmlName): AttributeReader {
  const written: string[] = []
  const names: XmlName[] = []
  const values: string[] = []
  let count = 0
  let prefixed = false

  const at = (local: string): number => {
    for (let i = 0; i < count; i += 1) if (written[i] === local) return i
    return -1
  }

  function add(label: string, value: string): void {
    if (count === MOST || at(label) >= 0 || value.includes('<')) damagedXml(part, `${label.slice(0, 40)}="${value.slice(0, 20)}"`)
    if (value.includes('&')) resolved(value, part)
    const name = nameOf(label)
    if (name.prefix !== '' || label === 'xmlns') prefixed = true
    written[count] = label
    names[count] = name
    values[count] = value
    count += 1
  }

  function read(text: string, from: number): number {
    count = 0
    prefixed = false
    let position = from
    for (;;) {
      const before = position
      while (isSpace(text.charCodeAt(position))) position += 1
      const code = text.charCodeAt(position)
      if (code === END) return position + 1
      if (code === SLASH) return text.charCodeAt(position + 1) === END ? position + 2 : damagedXml(part)
      if (position === before) return damagedXml(part)
      const start = position
      for (let next = code; next !== EQUALS && !isSpace(next) && next !== END; next = text.charCodeAt(position)) {
        if (Number.isNaN(next)) return damagedXml(part)
        position += 1
      }
      const label = text.slice(start, position)
      while (isSpace(text.charCodeAt(position))) position += 1
      if (text.charCodeAt(position) !== EQUALS) return damagedXml(part, label.slice(0, 40))
      position += 1
      while (isSpace(text.charCodeAt(position))) position += 1
      const quote = text.charCodeAt(position)
      if (quote !== QUOTE && quote !== APOSTROPHE) return damagedXml(part, label.slice(0, 40))
      const end = text.indexOf(quote === QUOTE ? '"' : "'", position + 1)
      if (end < 0) return damagedXml(part, label.slice(0, 40))
      add(label, text.slice(position + 1, end))
      position = end + 1
    }
  }

  const valueAt = (position: number): string => valueOf(values[position] ?? '', part)
  const raw = (local: string): string | undefined => values[at(local)]
  return {
    attributes: {
      get count() {
        return count
      },
      nameAt: (position) => names[position] ?? damagedXml(part),
      valueAt,
      raw: (local) => (at(local) < 0 ? undefined : raw(local)),
      get: (local) => (at(local) < 0 ? undefined : valueAt(at(local))),
    },
    read,
    hasPrefixes: () => prefixed,
  }
}

/** A value as XML 1.0, 3.3.3 normalises it. */
function valueOf(raw: string, part: string): string {
  const plain = /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw
  return plain.includes('&') ? resolved(plain, part) : plain
}

import { BYTES, KIND_OF, KINDS } from './xml-bytes.js'
import { refuseNoCharacters, resolved } from './xml-entities.js'
import { damagedXml } from './xml-fault.js'
import type { XmlName } from './xml-names.js'
import type { XmlSource } from './xml-source.js'

/** Each is compared with those before it; files of Excel have a few dozen at most. */
const MOST = 200
const { slash: SLASH, equals: EQUALS, end: END, quote: QUOTE, apostrophe: APOSTROPHE } = BYTES

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
  readonly read: (from: number) => number
  /** True where one of the attributes just read declares a namespace. */
  readonly hasDeclarations: () => boolean
  /** How many of them have a prefix, declarations left out. */
  readonly prefixed: () => number
}

/** True for what separates attributes. */
export function isSpace(code: number | undefined): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}

/** A reader of the attributes of one part. */
export function attributeReader({ bytes, text }: XmlSource, part: string, nameOf: (from: number, to: number) => XmlName): AttributeReader {
  const names: XmlName[] = []
  /** Where values begin and end, by turns. */
  const places: number[] = []
  let count = 0
  let declares = false
  let prefixed = 0

  const written = (position: number): string => text(places[2 * position] ?? 0, places[2 * position + 1] ?? 0)
  const at = (local: string): number => {
    for (let i = 0; i < count; i += 1) if (names[i]?.label === local) return i
    return -1
  }
  const isRepeated = (name: XmlName): boolean => {
    for (let i = 0; i < count; i += 1) if (names[i] === name) return true
    return false
  }

  /** Reads a value from behind its opening quote; gives the place of the closing one. */
  function add(name: XmlName, from: number, quote: number): number {
    let to = from
    let kinds = 0
    for (let code = bytes[to]; code !== quote; code = bytes[to]) {
      if (code === undefined) return damagedXml(part, name.label.slice(0, 40))
      kinds |= KIND_OF[code] ?? 0
      to += 1
    }
    if (count === MOST || (kinds & KINDS.tag) !== 0 || isRepeated(name)) return damagedXml(part, `${name.label.slice(0, 40)}="${text(from, to).slice(0, 20)}"`)
    if ((kinds & (KINDS.control | KINDS.lead)) !== 0) refuseNoCharacters(bytes, from, to, part)
    names[count] = name
    places[2 * count] = from
    places[2 * count + 1] = to
    if ((kinds & KINDS.reference) !== 0) resolved(written(count), part)
    if (name.prefix === 'xmlns' || name.label === 'xmlns') declares = true
    else if (name.prefix !== '') prefixed += 1
    count += 1
    return to
  }

  function read(from: number): number {
    count = 0
    declares = false
    prefixed = 0
    let position = from
    for (;;) {
      const before = position
      while (isSpace(bytes[position])) position += 1
      const code = bytes[position]
      if (code === END) return position + 1
      if (code === SLASH) return bytes[position + 1] === END ? position + 2 : damagedXml(part)
      if (position === before) return damagedXml(part)
      const start = position
      for (let next = code; next !== EQUALS && !isSpace(next) && next !== END; next = bytes[position]) {
        if (next === undefined) return damagedXml(part)
        position += 1
      }
      const end = position
      while (isSpace(bytes[position])) position += 1
      if (bytes[position] !== EQUALS) return damagedXml(part, text(start, end).slice(0, 40))
      position += 1
      while (isSpace(bytes[position])) position += 1
      const quote = bytes[position]
      if (quote !== QUOTE && quote !== APOSTROPHE) return damagedXml(part, text(start, end).slice(0, 40))
      position = add(nameOf(start, end), position + 1, quote) + 1
    }
  }

  const valueAt = (position: number): string => (position < count ? valueOf(written(position), part) : '')
  return {
    attributes: {
      get count() {
        return count
      },
      nameAt: (position) => names[position] ?? damagedXml(part),
      valueAt,
      raw: (local) => {
        const position = at(local)
        return position < 0 ? undefined : written(position)
      },
      get: (local) => {
        const position = at(local)
        return position < 0 ? undefined : valueAt(position)
      },
    },
    read,
    hasDeclarations: () => declares,
    prefixed: () => prefixed,
  }
}

/** A value as XML 1.0, 3.3.3 normalises it. */
function valueOf(raw: string, part: string): string {
  const plain = /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw
  return plain.includes('&') ? resolved(plain, part) : plain
}

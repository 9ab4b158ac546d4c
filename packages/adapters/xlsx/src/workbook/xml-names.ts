import { standsAt } from './xml-bytes.js'
import { damagedXml } from './xml-fault.js'
import type { XmlSource } from './xml-source.js'

/** A qualified name taken apart; the prefix is empty where there is none. One object stands for a name in all of a part. */
export interface XmlName {
  readonly prefix: string
  readonly local: string
  /** With its prefix. */
  readonly label: string
  /** Bytes that it takes. */
  readonly size: number
}

// The productions NameStartChar and NameChar of XML 1.0, without the colon.
const START = 'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}'
const PART = `[${START}][${START}\\-.0-9\\xb7\\u0300-\\u036f\\u203f\\u2040]*`
// eslint-disable-next-line no-misleading-character-class -- joiners and combining marks are what the production names
const QUALIFIED = new RegExp(`^(?:(${PART}):)?(${PART})$`, 'u')
/** Nearly all names. */
const SIMPLE = /^[A-Za-z_][A-Za-z0-9_.-]*$/

/** Names that are found again without making a text of them. A power of two. */
const AT_HAND = 128

/** Takes the names of a part apart, by the places where they begin and end; each is checked once. */
export function xmlNames({ bytes, text }: XmlSource, part: string): (from: number, to: number) => XmlName {
  const known = new Map<string, XmlName>()
  const atHand = Array<XmlName | undefined>(AT_HAND).fill(undefined)
  return (from, to) => {
    const slot = ((bytes[from] ?? 0) * 31 + (bytes[to - 1] ?? 0) * 7 + (to - from)) & (AT_HAND - 1)
    const last = atHand[slot]
    // Names with other letters than those of ASCII have fewer signs than bytes, and are never found here.
    if (last?.label.length === to - from && standsAt(bytes, from, last.label)) return last
    const size = to - from
    const label = text(from, to)
    let name = known.get(label)
    if (!name) known.set(label, (name = SIMPLE.test(label) ? { prefix: '', local: label, label, size } : qualified(label, size, part)))
    return (atHand[slot] = name)
  }
}

function qualified(label: string, size: number, part: string): XmlName {
  const [whole, prefix = '', local = ''] = QUALIFIED.exec(label) ?? []
  return whole === undefined ? damagedXml(part, `<${label.slice(0, 40)}`) : { prefix, local, label, size }
}

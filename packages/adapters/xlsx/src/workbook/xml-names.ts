import { damagedXml } from './xml-fault.js'

/** A qualified name taken apart; the prefix is empty where there is none. */
export interface XmlName {
  readonly prefix: string
  readonly local: string
}

// The productions NameStartChar and NameChar of XML 1.0, without the colon.
const START = 'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}'
const PART = `[${START}][${START}\\-.0-9\\xb7\\u0300-\\u036f\\u203f\\u2040]*`
// eslint-disable-next-line no-misleading-character-class -- joiners and combining marks are what the production names
const QUALIFIED = new RegExp(`^(?:(${PART}):)?(${PART})$`, 'u')

/** Takes names apart; each is checked once. */
export function xmlNames(part: string): (text: string) => XmlName {
  const known = new Map<string, XmlName>()
  return (text) => {
    const found = known.get(text)
    if (found) return found
    const [whole, prefix = '', local = ''] = QUALIFIED.exec(text) ?? []
    if (whole === undefined) return damagedXml(part, `<${text.slice(0, 40)}`)
    const name = { prefix, local }
    known.set(text, name)
    return name
  }
}

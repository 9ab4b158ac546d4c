import { damagedXml } from './xml-fault.js'

const NAMED: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]])
const LONGEST = 10

/** A text or value with its references resolved. No document type is read, so that there are five names and the numbers of characters; anything else is damage. */
export function resolved(raw: string, part: string): string {
  let text = ''
  let from = 0
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
    const end = raw.indexOf(';', at)
    const name = end < 0 || end - at > LONGEST ? '' : raw.slice(at + 1, end)
    text += raw.slice(from, at) + (NAMED.get(name) ?? numbered(name) ?? damagedXml(part, raw.slice(at, at + LONGEST)))
    from = end + 1
  }
  return text + raw.slice(from)
}

function numbered(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9A-Fa-f]+)|(\d+))$/.exec(name) ?? []
  const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal === undefined ? -1 : Number(decimal)
  return isCharacter(code) ? String.fromCodePoint(code) : undefined
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const NO_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/

/**
 * The first of what XML 1.0 cannot hold in any form, as `U+FFFE`: control characters and two that are no characters. Undefined for a text without any. Halves of pairs
 * cannot come out of UTF-8.
 */
export function noCharacterIn(text: string): string | undefined {
  const [found] = NO_CHARACTER.exec(text) ?? []
  return found && `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The production Char of XML 1.0. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}

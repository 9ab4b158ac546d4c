import { KIND_OF, KINDS } from './xml-bytes.js'
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

/**
 * Refuses what XML 1.0 cannot hold in any form: control characters, U+FFFE and U+FFFF. Halves of pairs cannot be written in UTF-8. To be asked where a byte of such a
 * kind was seen.
 */
export function refuseNoCharacters(bytes: Uint8Array, from: number, to: number, part: string): void {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    if ((KIND_OF[byte] ?? 0) === KINDS.control) damagedXml(part, characterName(byte))
    if (byte === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe) damagedXml(part, characterName(0xff40 + (bytes[at + 2] ?? 0)))
  }
}

function characterName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The production Char of XML 1.0. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}

import { partKey } from './part-name.js'
import { refuse } from './read-fault.js'
import type { ArchiveEntry } from './zip-directory.js'

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d])

/** Refuses what is no ZIP archive, each kind with its own message: old `.xls`, protected `.xlsx`, HTML renamed to `.xls`, anything else. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND_FILE)) refuse({ kind: hasStream(bytes, 'EncryptedPackage') ? 'password' : 'old-format' })
  if (firstVisible(bytes) === 0x3c) refuse({ kind: 'html' })
  if (!startsWith(bytes, [0x50, 0x4b])) refuse({ kind: 'not-a-workbook' })
}

/** Refuses archives that hold something else than an `.xlsx`: `.xlsb`, OpenDocument, other documents. */
export function refuseOtherArchives(entries: readonly ArchiveEntry[]): void {
  const names = new Set(entries.map(({ name }) => partKey(name)))
  if (names.has('xl/workbook.bin')) refuse({ kind: 'binary' })
  if (names.has('content.xml') && names.has('mimetype')) refuse({ kind: 'open-document' })
  if (!names.has('[content_types].xml') || ![...names].some((name) => /(?:^|\/)workbook\d*\.xml$/.test(name))) refuse({ kind: 'not-a-workbook' })
}

/** A stream of a compound file is named in UTF-16LE. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const pattern = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat()
  for (let at = bytes.indexOf(pattern[0] ?? 0); at >= 0; at = bytes.indexOf(pattern[0] ?? 0, at + 1)) {
    if (pattern.every((byte, offset) => bytes[at + offset] === byte)) return true
  }
  return false
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, at) => bytes[at] === byte)
}

function firstVisible(bytes: Uint8Array): number | undefined {
  let at = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0
  while (at < bytes.length && BLANKS.has(bytes[at] ?? 0)) at += 1
  return bytes[at]
}

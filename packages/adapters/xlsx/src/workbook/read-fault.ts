import type { LocalText } from '@dti-vn/sdk'
import type { WorkbookLimits } from './limits.js'

/** Why nothing of a file is read. `at` is a cell or a part of the archive where that is known. */
export type ReadFault =
  | { readonly kind: 'old-format' | 'password' | 'html' | 'binary' | 'open-document' | 'not-a-workbook' }
  | { readonly kind: 'limit'; readonly what: keyof WorkbookLimits; readonly at?: string | undefined }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly at?: string | undefined }
  | { readonly kind: 'damaged'; readonly detail: LocalText }

/** What makes a file look made to do harm. */
type RefusalReason = keyof typeof REFUSAL_TEXTS

/** What the issue of a refused file says. */
export const REFUSAL_TEXTS = Object.freeze({
  zip64: { vi: 'tệp nén dạng ZIP64', en: 'it is a ZIP64 archive' },
  encrypted: { vi: 'một phần của tệp nén bị mã hóa', en: 'a part of the archive is encrypted' },
  overlap: { vi: 'các phần của tệp nén chồng lên nhau', en: 'parts of the archive overlap' },
  repeated: { vi: 'một phần của tệp nén được dùng nhiều lần', en: 'a part of the archive is used more than once' },
  ratio: { vi: 'một phần của tệp nén phình ra quá lớn khi giải nén', en: 'a part of the archive grows far too large when inflated' },
  doctype: { vi: 'tệp chứa khai báo DOCTYPE (thực thể XML)', en: 'it declares a DOCTYPE (XML entities)' },
} as const satisfies Readonly<Record<string, LocalText>>)

/** A fault of a file on its way up; caught by `readWorkbook`, never seen by callers. */
export class ReadFaultError extends Error {
  constructor(readonly fault: ReadFault) {
    super(fault.kind)
    this.name = 'ReadFaultError'
  }
}

/** Stops reading with a fault. */
export function refuse(fault: ReadFault): never {
  throw new ReadFaultError(fault)
}

const WORDS: Readonly<Record<keyof WorkbookLimits, LocalText & { readonly en: string }>> = Object.freeze({
  bytes: { vi: 'byte', en: 'bytes' },
  entries: { vi: 'phần trong tệp nén', en: 'parts in the archive' },
  inflatedBytes: { vi: 'byte sau khi giải nén', en: 'bytes after inflation' },
  partBytes: { vi: 'byte của một phần sau khi giải nén', en: 'bytes of one part after inflation' },
  ratio: { vi: 'lần khi giải nén', en: 'times when inflated' },
  depth: { vi: 'tầng XML', en: 'levels of XML' },
  elements: { vi: 'phần tử XML', en: 'XML elements' },
  sheets: { vi: 'trang tính', en: 'sheets' },
  rows: { vi: 'dòng', en: 'rows' },
  columns: { vi: 'cột', en: 'columns' },
  cells: { vi: 'ô', en: 'cells' },
  merges: { vi: 'vùng trộn ô', en: 'merged ranges' },
  textLength: { vi: 'ký tự trong một ô', en: 'characters in one cell' },
})

/** Params of the issue of a limit that was passed. */
export function limitParams(what: keyof WorkbookLimits, limits: WorkbookLimits): { what: string; actual: LocalText; limit: LocalText } {
  const vi = `${String(limits[what])} ${WORDS[what].vi}`
  const en = `${String(limits[what])} ${WORDS[what].en}`
  return { what, actual: { vi: `hơn ${vi}`, en: `more than ${en}` }, limit: { vi, en } }
}

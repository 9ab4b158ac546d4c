import type { LocalText } from '@dti-vn/sdk'
import type { CsvLimits } from './limits.js'
import type { RecordFault } from './records.js'

/** Why a row cannot be read. */
export type RowFault = Exclude<RecordFault, 'field-too-long' | 'too-many-columns'> | 'nul-character'

/** What the issue of an unreadable row says. */
export const ROW_FAULT_TEXTS: Readonly<Record<RowFault, LocalText>> = Object.freeze({
  'quote-not-closed': { vi: 'dấu nháy kép mở ra mà không đóng', en: 'a double quote is opened and not closed' },
  'text-after-quote': { vi: 'có chữ ngay sau dấu nháy kép đóng', en: 'text follows a closing double quote' },
  'quote-in-text': { vi: 'có dấu nháy kép trong ô không đặt trong dấu nháy kép', en: 'a double quote is in a cell that is not quoted' },
  'nul-character': { vi: 'có ký tự rỗng (NUL) trong dòng', en: 'it holds a NUL character' },
})

const WORDS: Readonly<Record<keyof CsvLimits, LocalText & { readonly en: string }>> = Object.freeze({
  bytes: { vi: 'byte', en: 'bytes' },
  rows: { vi: 'dòng', en: 'rows' },
  units: { vi: 'đơn vị', en: 'units' },
  columns: { vi: 'cột', en: 'columns' },
  fieldLength: { vi: 'ký tự trong một ô', en: 'characters in one cell' },
})

interface LimitParams extends Readonly<Record<string, string | LocalText>> {
  readonly what: string
  readonly actual: LocalText
  readonly limit: LocalText
}

/** Params of the issue of a limit that was passed. */
export function limitParams(what: keyof CsvLimits, limits: CsvLimits): LimitParams {
  const vi = `${String(limits[what])} ${WORDS[what].vi}`
  const en = `${String(limits[what])} ${WORDS[what].en}`
  return { what, actual: { vi: `hơn ${vi}`, en: `more than ${en}` }, limit: { vi, en } }
}

import type { LocalText } from '@dti-vn/sdk'
import { refuse } from './read-fault.js'

/** What is wrong with an archive or with a part of it, in words; names of parts and what stands there are as written, as far as they help. */
const DAMAGE = Object.freeze({
  directory: () => ({ vi: 'không đọc được mục lục của tệp nén (ZIP)', en: 'the directory of the archive (ZIP) cannot be read' }),
  missing: (part: string) => ({ vi: `thiếu phần ${part}`, en: `the part ${part} is missing` }),
  twice: (part: string) => ({ vi: `có nhiều phần cùng loại với ${part}`, en: `there are several parts of the kind of ${part}` }),
  torn: (part: string) => ({ vi: `phần ${part} không giải nén được`, en: `the part ${part} cannot be inflated` }),
  encoding: (part: string) => ({ vi: `phần ${part} không phải UTF-8`, en: `the part ${part} is not UTF-8` }),
  xml: (part: string, what?: string) => ({ vi: `phần ${part} không đúng XML${at(what, 'ở')}`, en: `the part ${part} is no sound XML${at(what, 'at')}` }),
} satisfies Readonly<Record<string, (part: string, what?: string) => LocalText>>)

const at = (what: string | undefined, word: string) => (what ? `, ${word} ${what}` : '')

/** Stops reading an archive that is damaged. */
export function damaged(how: keyof typeof DAMAGE, part = '', what?: string): never {
  return refuse({ kind: 'damaged', detail: DAMAGE[how](part.slice(0, 100), what) })
}

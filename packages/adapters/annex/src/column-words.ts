import { foldText } from './plain-text.js'

/** What a column of an annex holds. `other` is a column that is known and not part of a definition. */
export type ColumnKind = 'code' | 'name' | 'group' | 'points' | 'scoring' | 'evidence' | 'source' | 'note' | 'other'

/** The kinds that a caller can name, in the order of messages. */
export const COLUMN_KINDS = ['code', 'name', 'group', 'points', 'scoring', 'evidence', 'source', 'note'] as const satisfies readonly ColumnKind[]

/** Words of headers, folded, as a message lists them. */
const EXAMPLES: Readonly<Record<'code' | 'name' | 'points', readonly string[]>> = Object.freeze({
  code: ['TT', 'STT', 'Mã', 'Mã chỉ số'],
  name: ['Chỉ số', 'Tiêu chí', 'Nội dung', 'Chỉ tiêu'],
  points: ['Điểm tối đa', 'Thang điểm', 'Điểm chuẩn', 'Điểm'],
})

const CODE = /^(?:s?tt|so tt|tt so|so thu tu|thu tu|(?:ma|so|ky hieu|muc)(?: (?:so|chi so|tieu chi|chi tieu|tt))?|no)$/

const HOW = /(?:^| )(?:cach|phuong phap|huong dan|cong thuc|dien giai|giai thich|mo ta|quy tac|nguyen tac|barem cham|(?:tieu chuan|quy dinh|yeu cau|can cu|muc do|dieu kien|co so) (?:ve )?(?:cham|tinh|cho|xac dinh|danh gia|dat)|(?:tinh|cho) diem)(?: |$)/

/** Words of what somebody fills in, or what came out. */
const FILLED_IN = /(?:^| )(?:tu cham|tu danh gia|tham dinh|giai trinh|dat duoc|ket qua|cong nhan|phuc tra|hau kiem|thuc te|thuc hien|chenh lech)(?: |$)/

const EVIDENCE = /(?:^| )(?:kiem chung|minh chung|chung minh|chung cu|tai lieu|ho so|van ban)(?: |$)/

const SOURCE = /(?:^| )(?:nguon|co quan|phu trach|chu tri|dau moi|phoi hop|theo doi|cung cap|trach nhiem|xac minh|thu thap)(?: |$)/

const POINTS = /^(?:(?:tong|so|muc|thang|khung|bieu|barem|tong so) )*diem(?: so| chuan| toi da| cao nhat| quy dinh| danh gia toi da)*(?: (?:cap|cua|cho|doi voi|ap dung|cac|xa|phuong|huyen|so|tinh) .*| xa| phuong)?$/

const NAME = /(?:^| )(?:chi so|tieu chi|noi dung|chi tieu|linh vuc|nhiem vu|hang muc|thanh phan|tru cot|nhom)(?: |$)/

const OTHER = /^(?:don vi(?: tinh| do)?|dvt|so lieu|trong so|ty trong|tan suat|thoi gian|ky bao cao|diem danh gia)$/

/** Longest header that is looked at, and most words of one. */
const LONGEST_HEADER = 160
const MOST_WORDS = 14

/**
 * The kind of a column by the meaning of its header: any words that say how points are determined make a scoring column. Words in brackets are left out; words joined
 * by a slash, comma or line end count when all of them are known.
 */
export function kindOfHeader(header: string): ColumnKind | undefined {
  if (header.length > LONGEST_HEADER) return undefined
  const bare = header.replace(/\([^)]*\)/g, ' ')
  const whole = kindOfPhrase(foldText(bare))
  if (whole) return whole
  const parts = bare.split(/[/,;\n]|\s[-–]\s/).map(foldText).filter((part) => part !== '')
  const kinds = parts.map(kindOfPhrase)
  return kinds.includes(undefined) ? undefined : kinds[0]
}

function kindOfPhrase(folded: string): ColumnKind | undefined {
  if (folded === '' || folded.split(' ').length > MOST_WORDS) return undefined
  if (CODE.test(folded)) return 'code'
  if (folded === 'ghi chu') return 'note'
  if (OTHER.test(folded)) return 'other'
  if (POINTS.test(folded)) return 'points'
  const says = { how: HOW.test(folded), filled: FILLED_IN.test(folded), evidence: EVIDENCE.test(folded), source: SOURCE.test(folded) }
  if (says.how && !(says.evidence && !/(?:^| )(?:tinh|cham|diem)(?: |$)/.test(folded))) return 'scoring'
  if (says.evidence) return 'evidence'
  if (says.source || /^(?:don vi|co quan) tham dinh$/.test(folded)) return 'source'
  if (says.filled) return 'other'
  return NAME.test(folded) ? 'name' : undefined
}

/** True for the header of a column of groups beside the column of names: "Nhóm chỉ số", "Lĩnh vực", "Chỉ số chính". */
export function isGroupHeader(header: string, name: string): boolean {
  const folded = foldText(header)
  return /^(?:nhom|linh vuc|tru cot|mang|phan|ten nhom)(?: |$)| chinh$/.test(folded) || (/(?:^| )(?:chi so|tieu chi)$/.test(folded) && foldText(name).endsWith(" thanh phan"))
}

/** The header words of a kind, for a message. */
export function wordsOfKind(kind: 'code' | 'name' | 'points'): readonly string[] {
  return EXAMPLES[kind]
}

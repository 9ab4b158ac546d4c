import { foldText } from './plain-text.js'

/** What a column of an annex holds. `other` is a column that is known and not part of a definition. */
export type ColumnKind = 'code' | 'name' | 'points' | 'scoring' | 'evidence' | 'source' | 'note' | 'other'

/** Words of column headers, folded. A header counts only when a whole phrase stands there. */
const PHRASES: Readonly<Record<ColumnKind, readonly string[]>> = Object.freeze({
  code: ['tt', 'stt', 'so tt', 'so thu tu', 'ma', 'ma so', 'ma chi so', 'ky hieu', 'muc'],
  name: [
    'chi so', 'ten chi so', 'noi dung', 'noi dung chi so', 'noi dung danh gia', 'tieu chi', 'ten tieu chi', 'noi dung tieu chi', 'tieu chi danh gia',
    'chi so chinh', 'chi so thanh phan', 'nhom chi so', 'nhom chi so thanh phan', 'chi so danh gia', 'danh muc chi so', 'cac chi so', 'cac tieu chi',
    'tieu chi thanh phan', 'noi dung cac chi so',
  ],
  points: ['diem toi da', 'diem', 'thang diem', 'diem chuan', 'so diem', 'so diem toi da', 'diem so toi da', 'muc diem', 'muc diem toi da', 'tong diem', 'diem quy dinh'],
  scoring: [
    'cach tinh', 'cach tinh diem', 'cach cham diem', 'cach cham', 'cach xac dinh', 'cach danh gia', 'cach thuc tinh diem', 'cach thuc cham diem', 'cach thuc danh gia',
    'phuong phap tinh', 'phuong phap tinh diem', 'phuong phap danh gia', 'phuong phap cham diem', 'huong dan', 'huong dan cham diem', 'huong dan tinh diem',
    'huong dan danh gia', 'huong dan cach tinh', 'mo ta cach tinh', 'quy dinh cham diem', 'cong thuc tinh', 'cach tinh huong dan', 'giai thich cach tinh',
  ],
  evidence: [
    'tai lieu kiem chung', 'tai lieu chung minh', 'tai lieu minh chung', 'minh chung', 'ho so minh chung', 'ho so kiem chung', 'kiem chung', 'can cu kiem chung',
    'yeu cau minh chung', 'yeu cau kiem chung', 'van ban minh chung', 'tai lieu kem theo', 'tai lieu kiem chung kem theo',
  ],
  source: [
    'nguon so lieu', 'nguon du lieu', 'nguon cung cap so lieu', 'don vi cung cap so lieu', 'co quan cung cap so lieu', 'don vi cung cap', 'co quan cung cap',
    'co quan tham dinh', 'don vi tham dinh', 'don vi phu trach', 'don vi theo doi', 'co quan theo doi', 'don vi chu tri', 'co quan chu tri',
  ],
  note: ['ghi chu'],
  other: [
    'diem tu cham', 'diem tu danh gia', 'tu cham', 'tu danh gia', 'diem tham dinh', 'diem danh gia', 'diem cong nhan', 'diem dat duoc', 'tham dinh', 'ket qua',
    'giai trinh', 'don vi tinh', 'dvt', 'don vi', 'so lieu',
  ],
})

const KINDS = Object.keys(PHRASES) as readonly ColumnKind[]

/** Longest header that is looked at. */
const LONGEST_HEADER = 120

/** The kind of a column by its header, where the header is a known phrase, or known phrases joined by a slash, comma or line end. */
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
  return KINDS.find((kind) => PHRASES[kind].includes(folded))
}

/** The header words of a kind, for a message. */
export function wordsOfKind(kind: ColumnKind): readonly string[] {
  return PHRASES[kind]
}

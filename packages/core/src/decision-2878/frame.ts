import type { DecisionReference } from '../definition/index-definition.js'
import type { LocalText } from '../text/local-text.js'

/** `read`: stood word for word in a public text. `inferred`: follows from what was read. `unknown`: neither. */
export type Standing = 'read' | 'inferred' | 'unknown'

/** A count in an annex of the decision; null where it is unknown. */
export interface KnownCount {
  readonly count: number | null
  readonly standing: Standing
}

/** A level of units that the decision assesses. */
export interface DecisionLevel {
  readonly id: 'department' | 'district' | 'commune'
  readonly name: LocalText
  readonly evaluatedBy: LocalText
  /** How often the units are assessed; null where it is unknown. */
  readonly cadence: 'yearly' | null
  /** Number of main indicators in the annex. */
  readonly mainIndicators: KnownCount
  /** Number of component indicators in the annex. */
  readonly indicators: KnownCount
}

/** A document named in the decision. */
export interface LegalDocument {
  readonly number?: string | undefined
  /** ISO date of signature. */
  readonly date?: string | undefined
  readonly name: LocalText
}

/** What is known of the decision apart from its tables. */
export interface DecisionFrame {
  readonly decision: DecisionReference
  readonly signedBy: LocalText
  readonly proposedBy: LegalDocument
  readonly legalBases: readonly LegalDocument[]
  /** The set that the decision is built on. */
  readonly builtOn: LocalText
  /** Provinces whose sets were consulted. */
  readonly modelProvinces: readonly string[]
  readonly levels: readonly DecisionLevel[]
  readonly notice: LocalText
}

const province: LocalText = {
  vi: 'UBND tỉnh và Ban Chỉ đạo chuyển đổi số tỉnh',
  en: "Provincial People's Committee and the provincial digital transformation steering committee",
}

/** Decision 2878, ready for `IndexDefinition.decision`. */
export const decision: DecisionReference = {
  number: '2878/QĐ-UBND',
  date: '2023-11-07',
  title: {
    vi:
      'Ban hành Bộ chỉ số tạm thời đánh giá Chuyển đổi số của các sở, ban, ngành cấp tỉnh; các huyện, thành phố, thị xã ' +
      'và các xã, phường, thị trấn trên địa bàn tỉnh Hà Tĩnh',
    en:
      'Issuing the provisional index for assessing the digital transformation of provincial departments and agencies; of districts, ' +
      'cities and towns; and of communes, wards and townships in Hà Tĩnh province',
  },
  issuer: { vi: 'UBND tỉnh Hà Tĩnh', en: "People's Committee of Hà Tĩnh province" },
}

/** Goes with every result: the rows are a reconstruction, and no score made with them is official. */
export const notice: LocalText = {
  vi:
    'Bộ chỉ số này được dựng lại từ các nguồn công khai, không phải phụ lục của Quyết định số 2878/QĐ-UBND; ' +
    'kết quả tính theo bộ chỉ số này không có giá trị chính thức. Tên cơ quan ghi theo thời điểm năm 2023.',
  en:
    'This index is reconstructed from public sources; it is not the annex of Decision 2878/QĐ-UBND, and scores computed with it ' +
    'are not official. Names of bodies are those of 2023.',
}

/** The levels of the decision, with the counts of their annexes as far as they are known. */
export const levels: readonly DecisionLevel[] = [
  {
    id: 'department',
    name: { vi: 'Sở, ban, ngành cấp tỉnh', en: 'Provincial departments and agencies' },
    evaluatedBy: province,
    cadence: 'yearly',
    mainIndicators: { count: 7, standing: 'read' },
    indicators: { count: 62, standing: 'read' },
  },
  {
    id: 'district',
    name: { vi: 'Huyện, thành phố, thị xã', en: 'Districts, cities and towns' },
    evaluatedBy: province,
    cadence: 'yearly',
    mainIndicators: { count: 8, standing: 'read' },
    // The number 85 was read; that it counts component indicators is inferred.
    indicators: { count: 85, standing: 'inferred' },
  },
  {
    id: 'commune',
    name: { vi: 'Xã, phường, thị trấn', en: 'Communes, wards and townships' },
    evaluatedBy: { vi: 'UBND cấp huyện', en: "District People's Committee" },
    cadence: null,
    mainIndicators: { count: null, standing: 'unknown' },
    indicators: { count: null, standing: 'unknown' },
  },
]

/** The frame of the decision: everything that is known of it apart from the rows of its annexes. */
export const decisionFrame: DecisionFrame = {
  decision,
  signedBy: { vi: 'Phó Chủ tịch Lê Ngọc Châu', en: 'Vice Chair Lê Ngọc Châu' },
  proposedBy: {
    number: '1570/STTTT-CNTT&BCVT',
    date: '2023-09-29',
    name: {
      vi: 'Tờ trình của Sở Thông tin và Truyền thông',
      en: 'Proposal of the Department of Information and Communications',
    },
  },
  legalBases: [
    {
      name: {
        vi: 'Luật Tổ chức chính quyền địa phương năm 2015, sửa đổi, bổ sung năm 2019',
        en: 'Law on the Organisation of Local Government of 2015, amended in 2019',
      },
    },
    {
      number: '749/QĐ-TTg',
      date: '2020-06-03',
      name: { vi: 'Quyết định của Thủ tướng Chính phủ', en: 'Decision of the Prime Minister' },
    },
    {
      number: '942/QĐ-TTg',
      date: '2021-06-15',
      name: { vi: 'Quyết định của Thủ tướng Chính phủ', en: 'Decision of the Prime Minister' },
    },
    {
      number: '922/QĐ-BTTTT',
      date: '2022-05-20',
      name: {
        vi: 'Quyết định của Bộ trưởng Bộ Thông tin và Truyền thông',
        en: 'Decision of the Minister of Information and Communications',
      },
    },
  ],
  builtOn: { vi: 'Bộ chỉ số cấp tỉnh của Quyết định 922/QĐ-BTTTT', en: 'The provincial set of Decision 922/QĐ-BTTTT' },
  modelProvinces: ['Thái Nguyên', 'Nghệ An', 'Vĩnh Phúc', 'Yên Bái'],
  levels,
  notice,
}

import {
  type Authority, AUTHORITY_LABELS, DATA_STATUS_LABELS, type DataStatus, ISSUE_WORDS, type IssueWord, type LocalText, type Reason, REASON_LABELS, type State, STATE_LABELS,
} from '@dti-vn/core'

type Heading =
  | 'index'
  | 'edition'
  | 'period'
  | 'authority'
  | 'data-status'
  | 'data'
  | 'cohort'
  | 'rank'
  | 'standing'
  | 'standing-reason'
  | 'unit-code'
  | 'unit-name'
  | 'parent-code'
  | 'points'
  | 'max-points'
  | 'score'
  | 'value'
  | 'grade'
  | 'indicator-code'
  | 'indicator-name'
  | 'state'
  | 'reason'

/** Ids of the words that outputs are put together from: those of issues, and what people read for the ids of a result. */
export type OutputWord =
  | IssueWord
  | `authority.${Authority}`
  | `dataStatus.${DataStatus}`
  | `state.${State}`
  | `reason.${Reason}`
  | `heading.${Heading}`

type Words = Readonly<Record<OutputWord, LocalText & { readonly en: string }>>

/** The words in the two languages of the library; a locale brings a third. */
export const OUTPUT_WORDS: Words = Object.freeze({
  ...issueWords(),
  ...labelled('authority', AUTHORITY_LABELS),
  ...labelled('dataStatus', DATA_STATUS_LABELS),
  ...labelled('state', STATE_LABELS),
  ...labelled('reason', REASON_LABELS),
  // headings
  'heading.index': { vi: 'Bộ chỉ số', en: 'Index' },
  'heading.edition': { vi: 'Phiên bản', en: 'Edition' },
  'heading.period': { vi: 'Kỳ đánh giá', en: 'Assessment period' },
  'heading.authority': { vi: 'Giá trị pháp lý', en: 'Authority' },
  'heading.data-status': { vi: 'Tính chất số liệu', en: 'Data status' },
  'heading.data': { vi: 'Số liệu', en: 'Data' },
  'heading.cohort': { vi: 'Nhóm xếp hạng', en: 'Cohort' },
  'heading.rank': { vi: 'Hạng', en: 'Rank' },
  'heading.standing': { vi: 'Điểm thứ hạng', en: 'Standing' },
  'heading.standing-reason': { vi: 'Vì sao có điểm thứ hạng này', en: 'Why this standing' },
  'heading.unit-code': { vi: 'Mã đơn vị', en: 'Unit code' },
  'heading.unit-name': { vi: 'Tên đơn vị', en: 'Unit name' },
  'heading.parent-code': { vi: 'Mã đơn vị cấp trên', en: 'Parent code' },
  'heading.points': { vi: 'Điểm', en: 'Points' },
  'heading.max-points': { vi: 'Điểm tối đa', en: 'Maximum points' },
  'heading.score': { vi: 'Điểm quy đổi', en: 'Score' },
  'heading.value': { vi: 'Giá trị (0–1)', en: 'Value (0–1)' },
  'heading.grade': { vi: 'Xếp loại', en: 'Grade' },
  'heading.indicator-code': { vi: 'Mã chỉ số', en: 'Indicator code' },
  'heading.indicator-name': { vi: 'Tên chỉ số', en: 'Indicator name' },
  'heading.state': { vi: 'Trạng thái', en: 'State' },
  'heading.reason': { vi: 'Lý do', en: 'Reason' },
})

function issueWords() {
  const ids = Object.keys(ISSUE_WORDS.en) as IssueWord[]
  return Object.fromEntries(ids.map((id) => [id, { vi: ISSUE_WORDS.vi[id], en: ISSUE_WORDS.en[id] }])) as Pick<Words, IssueWord>
}

function labelled<Group extends string, Id extends string>(group: Group, labels: Readonly<Record<Id, LocalText>>) {
  const entries = Object.entries<LocalText>(labels).map(([id, { vi, en = vi }]) => [`${group}.${id}`, { vi, en }] as const)
  return Object.fromEntries(entries) as Readonly<Record<`${Group}.${Id}`, LocalText & { readonly en: string }>>
}

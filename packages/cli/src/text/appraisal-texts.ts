import type { AppraisalDecision } from '@dti-vn/sdk'

/** Words about decisions of appraisers. */
export interface AppraisalTexts {
  readonly rejections: string
  readonly approvals: string
  readonly title: string
  readonly decisions: Readonly<Record<AppraisalDecision, string>>
}

export const APPRAISAL_TEXTS: Readonly<Record<'vi' | 'en', AppraisalTexts>> = {
  vi: {
    rejections: 'tệp tài liệu kiểm chứng không được công nhận: unit_code, indicator_code, reason, who (CSV hoặc .xlsx)',
    approvals: 'tệp các NA được tổ thẩm định chấp nhận, cùng các cột như trên',
    title: 'Thẩm định',
    decisions: { rejected: 'không công nhận tài liệu kiểm chứng', approved: 'chấp nhận NA' },
  },
  en: {
    rejections: 'file of refused evidence: unit_code, indicator_code, reason, who (CSV or .xlsx)',
    approvals: 'file of claims of NA that the appraiser approved, with the same columns',
    title: 'Appraisal',
    decisions: { rejected: 'the evidence is refused', approved: 'the NA is approved' },
  },
}

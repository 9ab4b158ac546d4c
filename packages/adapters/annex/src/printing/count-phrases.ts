import type { MethodParams } from '@dti-vn/sdk'
import { countedIn, type PhraseOf } from './phrase.js'
import { numberText } from './vietnamese-number.js'

/** "Mỗi ứng dụng được 1 điểm, tối đa 5 điểm". */
export const cappedCountPhrase: PhraseOf<MethodParams['capped_count']> = ({ params: { per_item: perItem }, inputs, maxPoints }) =>
  `Mỗi ${countedIn(inputs)} được ${numberText(perItem)} điểm, tối đa ${numberText(maxPoints)} điểm`

/** "Mỗi báo cáo chậm trừ 2 điểm, tối đa trừ 10 điểm". */
export const deductionPhrase: PhraseOf<MethodParams['deduction']> = ({ params: { per_item: perItem, cap }, inputs }) =>
  `Mỗi ${countedIn(inputs)} trừ ${numberText(perItem)} điểm, tối đa trừ ${numberText(cap)} điểm`

/** The words of the appraiser's criteria. */
export const expertPhrase: PhraseOf<MethodParams['expert']> = ({ params: { criteria } }) => criteria?.vi ?? 'Tổ thẩm định chấm điểm'

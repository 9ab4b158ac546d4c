import type { MethodParams } from '@dti-vn/sdk'
import { labelOf, type PhraseOf } from './phrase.js'
import { percentText, pointsText } from './vietnamese-number.js'

/** "Có: 35 điểm; không: 0 điểm". */
export const booleanPhrase: PhraseOf<MethodParams['boolean']> = ({ maxPoints }) => `Có: ${pointsText({ share: 1 }, maxPoints)}; không: 0 điểm`

/** "- Chủ tịch: 20 điểm;\n- Phó Chủ tịch: 10 điểm;\n- Khác: 0 điểm". */
export const choicePhrase: PhraseOf<MethodParams['choice']> = ({ params: { options }, maxPoints }) => options.map((option) => `- ${option.label.vi}: ${pointsText(option, maxPoints)}`).join(';\n')

export const checklistPhrase: PhraseOf<MethodParams['checklist']> = ({ params: { items }, inputs, maxPoints }) =>
  items.map((item) => `- ${labelOf(inputs, item.id)}: ${pointsText(item, maxPoints)}`).join(';\n')

export const bestOfPhrase: PhraseOf<MethodParams['best_of']> = ({ params: { options }, inputs, maxPoints }) =>
  `${options.map((option) => `- ${labelOf(inputs, option.id)}: ${pointsText(option, maxPoints)}`).join(';\n')}.\nTính điểm cho trường hợp nào có điểm cao nhất.`

/** "Tính theo kết quả khảo sát: A 100%, B 60%, C 20%, D 0%". */
export const surveyPhrase: PhraseOf<MethodParams['survey']> = ({ params: { weights } }) =>
  `Tính theo kết quả khảo sát: ${Object.entries(weights).map(([id, weight]) => `${id} ${percentText(weight)}`).join(', ')}`

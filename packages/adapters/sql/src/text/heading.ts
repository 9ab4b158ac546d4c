import { localize, outsideText, periodLine, unitListLine } from '@dti-vn/sdk'
import type { Script } from '../script.js'
import { comment } from './comment.js'

const STANDING = {
  official: { vi: 'Bộ chỉ số chính thức', en: 'Official index' },
  reconstructed: { vi: 'Bộ chỉ số DỰNG LẠI, không phải phụ lục chính thức của Quyết định; điểm không có giá trị chính thức', en: 'RECONSTRUCTED index, not the official annex of the decision; no score is official' },
  illustrative: { vi: 'Bộ chỉ số MINH HỌA; điểm không có giá trị chính thức', en: 'ILLUSTRATIVE index; no score is official' },
} as const

/** What the text is for, and how far it may be trusted. */
export function heading({ plan, dialect, language, context }: Script): string {
  const { id, edition, authority, name } = plan.definition
  const { period, outsideValidity, unitList } = context
  const time = periodLine(period, language)
  const outside = outsideValidity === null ? [] : [outsideText(outsideValidity, language)]
  const list = unitList ? `${unitListLine(unitList, language)}. ` : ''
  const compared = `${list}${language === 'vi' ? 'Đoạn SQL không đối chiếu đơn vị với danh mục nào' : 'The SQL compares units with no list'}`
  const unit = { vi: `Điểm là số nguyên, đơn vị 10^-${plan.places}; value là phần vạn`, en: `Points are integers in units of 10^-${plan.places}; value is in ten-thousandths` }
  const advice = dialect.advice ? [localize(dialect.advice, language)] : []
  return [`${id} ${edition}, ${dialect.title}: ${localize(name, language)}`, localize(STANDING[authority], language), time, compared, ...outside, localize(unit, language), ...advice].map(comment).join('\n')
}

import { mainIndicator } from '@dti-vn/sdk'
import { numbered, yes } from '../rules.mjs'

/** Read: the name, 3 components, no points ("không tính điểm"). Drafted: every row. Answers are shown and add nothing. */
export const smartCity = mainIndicator({
  id: 'smart_city', code: '6', name: { vi: 'Đô thị thông minh', en: 'Smart city' }, maxPoints: 0, basis: 'read',
  children: numbered('6', [
    yes(0, 'Có đề án phát triển đô thị thông minh', 'A smart city project'),
    yes(0, 'Có trung tâm giám sát, điều hành thông minh (IOC)', 'An intelligent operations centre'),
    yes(0, 'Có nền tảng dữ liệu đô thị', 'A platform of city data'),
  ]),
})

import { mainIndicator } from '@dti-vn/sdk'
import { adults, agencies, communes, enterprises, officials, schools } from '../nouns.mjs'
import { numbered, share, tally, yes } from '../rules.mjs'

/** Read: the name, 13 components, 100 points. Drafted: every row. */
export const workforce = mainIndicator({
  id: 'workforce', code: '4', name: { vi: 'Nhân lực số', en: 'Digital workforce' }, maxPoints: 100, basis: 'read',
  children: numbered('4', [
    yes(10, 'Có đơn vị chuyên trách về chuyển đổi số', 'A dedicated unit for digital transformation'),
    yes(10, 'Có kế hoạch đào tạo kỹ năng số hằng năm', 'An annual training plan'),
    yes(10, 'Có nền tảng học trực tuyến mở của tỉnh', 'An open online learning platform of the province'),
    yes(5, 'Có mạng lưới chuyên gia chuyển đổi số', 'A network of experts'),
    yes(5, 'Có chương trình liên kết đào tạo với trường đại học', 'A training programme with a university'),
    tally(5, 10, 'Số lớp tập huấn kỹ năng số trong năm', 'Training courses in the year'),
    share(10, communes, 'có tổ công nghệ số cộng đồng', 'with a community digital team'),
    share(10, agencies, 'có công chức chuyên trách về công nghệ thông tin', 'with a dedicated information technology official'),
    share(10, officials, 'được bồi dưỡng kỹ năng số trong năm', 'trained in digital skills in the year'),
    share(10, adults, 'được phổ cập kỹ năng số', 'taught basic digital skills'),
    share(5, schools, 'dạy học trực tuyến và trực tiếp kết hợp', 'with blended learning'),
    share(5, schools, 'dạy kỹ năng số cho học sinh', 'that teach digital skills'),
    share(5, enterprises, 'có nhân lực được đào tạo về chuyển đổi số', 'with trained staff'),
  ]),
})

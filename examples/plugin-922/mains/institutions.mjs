import { mainIndicator } from '@dti-vn/sdk'
import { agencies, communes } from '../nouns.mjs'
import { numbered, share, tally, yes } from '../rules.mjs'

/** Read: the name, 11 components, 100 points. Drafted: every row. */
export const institutions = mainIndicator({
  id: 'institutions', code: '2', name: { vi: 'Thể chế số', en: 'Digital institutions' }, maxPoints: 100, basis: 'read',
  children: numbered('2', [
    yes(10, 'Có nghị quyết của Tỉnh ủy về chuyển đổi số', 'Resolution of the provincial Party committee'),
    yes(10, 'Có đề án hoặc kế hoạch chuyển đổi số 5 năm', 'Five-year plan'),
    yes(10, 'Có kế hoạch chuyển đổi số hằng năm', 'Annual plan'),
    yes(10, 'Ban hành Kiến trúc Chính quyền điện tử cập nhật', 'Up-to-date e-government architecture'),
    yes(10, 'Có quy chế quản lý, khai thác dữ liệu dùng chung', 'Regulation on shared data'),
    yes(10, 'Có chính sách hỗ trợ doanh nghiệp chuyển đổi số', 'Policy that supports enterprises'),
    yes(5, 'Có chính sách giảm phí, lệ phí khi nộp hồ sơ trực tuyến', 'Reduced fees for online applications'),
    yes(5, 'Có chính sách thu hút chuyên gia chuyển đổi số', 'Policy that attracts experts'),
    tally(10, 4, 'Số văn bản hướng dẫn chuyển đổi số ban hành trong năm', 'Guiding documents issued in the year'),
    share(10, agencies, 'có kế hoạch chuyển đổi số hằng năm', 'with an annual plan'),
    share(10, communes, 'có kế hoạch chuyển đổi số hằng năm', 'with an annual plan'),
  ]),
})

import { mainIndicator } from '@dti-vn/sdk'
import { computers, officials, systems } from '../nouns.mjs'
import { numbered, share, tally, yes } from '../rules.mjs'

/** Read: the name, 12 components, 100 points. Drafted: every row. */
export const security = mainIndicator({
  id: 'security', code: '5', name: { vi: 'An toàn thông tin mạng', en: 'Network information security' }, maxPoints: 100, basis: 'read',
  children: numbered('5', [
    yes(10, 'Có quy chế bảo đảm an toàn thông tin mạng', 'Regulation on information security'),
    yes(10, 'Có đơn vị chuyên trách về an toàn thông tin mạng', 'A dedicated unit'),
    yes(10, 'Triển khai trung tâm giám sát, điều hành an toàn thông tin (SOC)', 'A security operations centre'),
    yes(10, 'Có kế hoạch ứng phó sự cố được phê duyệt', 'An approved plan for incidents'),
    yes(5, 'Có đội ứng cứu sự cố', 'An incident response team'),
    yes(5, 'Chia sẻ dữ liệu giám sát với trung tâm quốc gia', 'Monitoring data are shared with the national centre'),
    tally(10, 2, 'Số cuộc diễn tập an toàn thông tin trong năm', 'Drills in the year'),
    tally(5, 4, 'Số đợt tuyên truyền về an toàn thông tin trong năm', 'Awareness campaigns in the year'),
    share(10, systems, 'được phê duyệt cấp độ an toàn', 'with an approved security level'),
    share(10, systems, 'được kiểm tra, đánh giá an toàn trong năm', 'assessed in the year'),
    share(10, computers, 'cài đặt phần mềm phòng chống mã độc', 'with protection against malware'),
    share(5, officials, 'được tập huấn về an toàn thông tin', 'trained in information security'),
  ]),
})

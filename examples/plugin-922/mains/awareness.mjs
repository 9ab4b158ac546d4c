import { mainIndicator } from '@dti-vn/sdk'
import { adults, communes, officials } from '../nouns.mjs'
import { headedBy, numbered, share, tally, yes } from '../rules.mjs'

/** Read: the name, 10 components, 100 points. Drafted: every row. */
export const awareness = mainIndicator({
  id: 'awareness', code: '1', name: { vi: 'Nhận thức số', en: 'Digital awareness' }, maxPoints: 100, basis: 'read',
  children: numbered('1', [
    headedBy(10, 'Người đứng đầu Ban Chỉ đạo chuyển đổi số của tỉnh', 'Head of the provincial steering committee'),
    yes(10, 'Người đứng đầu tỉnh chủ trì hội nghị chuyên đề về chuyển đổi số', 'Head of the province chairs a conference on it'),
    yes(10, 'Có chuyên mục chuyển đổi số trên cổng thông tin của tỉnh', 'The portal of the province has a section on it'),
    yes(10, 'Có chuyên mục chuyển đổi số trên đài phát thanh, truyền hình tỉnh', 'Provincial radio and television have a programme on it'),
    yes(10, 'Tổ chức Ngày Chuyển đổi số của tỉnh', 'The province holds a digital transformation day'),
    tally(10, 4, 'Số phiên họp của Ban Chỉ đạo trong năm', 'Meetings of the steering committee in the year'),
    tally(10, 12, 'Số bài viết, phóng sự về chuyển đổi số của lãnh đạo tỉnh', 'Articles and features by leaders of the province'),
    share(10, officials, 'đã học khóa đại cương về chuyển đổi số', 'who took an introductory course'),
    share(10, communes, 'phát tin về chuyển đổi số trên hệ thống truyền thanh', 'that broadcast on digital transformation'),
    share(10, adults, 'biết đến cổng dịch vụ công của tỉnh', 'who know the public service portal'),
  ]),
})

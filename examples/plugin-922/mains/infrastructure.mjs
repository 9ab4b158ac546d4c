import { mainIndicator } from '@dti-vn/sdk'
import { adults, agencies, communes, enterprises, households } from '../nouns.mjs'
import { numbered, share, yes } from '../rules.mjs'

/** Read: the name, 7 components, 100 points. Drafted: every row. */
export const infrastructure = mainIndicator({
  id: 'infrastructure', code: '3', name: { vi: 'Hạ tầng số', en: 'Digital infrastructure' }, maxPoints: 100, basis: 'read',
  children: numbered('3', [
    share(15, adults, 'có điện thoại thông minh', 'with a smartphone'),
    share(15, households, 'có kết nối Internet cáp quang', 'with fibre Internet'),
    share(15, communes, 'có mạng di động băng rộng phủ toàn địa bàn', 'fully covered by mobile broadband'),
    share(15, agencies, 'kết nối mạng truyền số liệu chuyên dùng', 'on the government data network'),
    share(10, enterprises, 'sử dụng Internet băng rộng', 'on broadband'),
    yes(20, 'Có trung tâm dữ liệu đáp ứng yêu cầu', 'A data centre that meets the requirements'),
    yes(10, 'Có nền tảng điện toán đám mây dùng chung của tỉnh', 'A shared cloud platform of the province'),
  ]),
})

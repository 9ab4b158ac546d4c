import { mainIndicator } from '@dti-vn/sdk'
import { communes, enterprises, households } from '../nouns.mjs'
import { numbered, share, tally, yes } from '../rules.mjs'

/** Read: the name, 12 components, 150 points. Drafted: every row. */
export const economy = mainIndicator({
  id: 'economy', code: '8', name: { vi: 'Hoạt động kinh tế số', en: 'Digital economy' }, maxPoints: 150, basis: 'read',
  children: numbered('8', [
    share(15, enterprises, 'sử dụng hợp đồng điện tử', 'that use electronic contracts'),
    share(15, enterprises, 'nộp thuế điện tử', 'that pay taxes electronically'),
    share(15, enterprises, 'sử dụng nền tảng số', 'on digital platforms'),
    share(15, enterprises, 'sử dụng hóa đơn điện tử', 'that issue electronic invoices'),
    share(15, enterprises, 'tham gia sàn thương mại điện tử', 'on e-commerce platforms'),
    share(15, households, 'sản xuất nông nghiệp tham gia sàn thương mại điện tử', 'in farming on e-commerce platforms'),
    share(10, enterprises, 'là doanh nghiệp công nghệ số', 'in digital technology'),
    share(10, communes, 'có điểm phục vụ bưu chính hỗ trợ thương mại điện tử', 'with a post office that serves e-commerce'),
    share(10, enterprises, 'được tư vấn chuyển đổi số', 'advised on digital transformation'),
    tally(10, 100, 'Số sản phẩm OCOP trên sàn thương mại điện tử', 'OCOP products on e-commerce platforms'),
    yes(10, 'Có thống kê tỷ trọng kinh tế số trong GRDP', 'The share of the digital economy in GRDP is measured'),
    yes(10, 'Có khu công nghệ thông tin tập trung', 'A concentrated information technology park'),
  ]),
})

import { mainIndicator } from '@dti-vn/sdk'
import { agencies, applications, datasets, officials, reports, services, systems } from '../nouns.mjs'
import { numbered, share, tally, yes } from '../rules.mjs'

/** Read: the name, 22 components, 200 points. Drafted: every row. */
export const government = mainIndicator({
  id: 'government', code: '7', name: { vi: 'Hoạt động chính quyền số', en: 'Digital government' }, maxPoints: 200, basis: 'read',
  children: numbered('7', [
    yes(10, 'Có cổng dữ liệu mở của tỉnh', 'An open-data portal'),
    yes(10, 'Có nền tảng tích hợp, chia sẻ dữ liệu (LGSP)', 'A platform to integrate and share data'),
    yes(10, 'Có kho dữ liệu dùng chung của tỉnh', 'A shared data warehouse'),
    yes(10, 'Có hệ thống thông tin báo cáo của tỉnh', 'A reporting system'),
    yes(10, 'Có hệ thống thông tin giải quyết thủ tục hành chính hợp nhất', 'A unified system for administrative procedures'),
    yes(10, 'Kết nối cơ sở dữ liệu quốc gia về dân cư', 'Connected to the national population database'),
    yes(5, 'Cổng thông tin đáp ứng yêu cầu tiếp cận cho người khuyết tật', 'The portal is accessible to people with disabilities'),
    yes(5, 'Có nền tảng họp trực tuyến đến cấp xã', 'Video conferences reach the communes'),
    tally(10, 20, 'Số dịch vụ dữ liệu cung cấp trên LGSP', 'Data services on the integration platform'),
    share(10, services, 'đủ điều kiện được cung cấp toàn trình', 'offered end to end'),
    share(10, services, 'có phát sinh hồ sơ trực tuyến', 'with online applications'),
    share(10, applications, 'nộp trực tuyến', 'filed online'),
    share(10, applications, 'giải quyết đúng hạn', 'settled on time'),
    share(10, applications, 'được số hóa kết quả', 'with a digitised result'),
    share(10, applications, 'thanh toán trực tuyến', 'paid online'),
    share(10, applications, 'được người dân đánh giá hài lòng', 'rated as satisfactory'),
    share(10, agencies, 'gửi, nhận văn bản điện tử có ký số', 'that exchange digitally signed documents'),
    share(10, agencies, 'xử lý công việc trên môi trường mạng', 'that handle their work online'),
    share(10, reports, 'thực hiện trên hệ thống báo cáo', 'made in the reporting system'),
    share(10, datasets, 'được công bố dưới dạng mở', 'published as open data'),
    share(5, systems, 'được vận hành trên nền tảng đám mây', 'on a cloud platform'),
    share(5, officials, 'được cấp chữ ký số', 'with a digital signature'),
  ]),
})

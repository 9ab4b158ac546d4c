import type { LocalText } from '../text/local-text.js'

// Documents that prove a value, where several indicators ask for the same.
// Each is an export of its own, so that a bundle takes only what its level names.

export const alertReports: LocalText = { vi: 'Văn bản cảnh báo và báo cáo kết quả xử lý', en: 'Alert documents and reports on their handling' }
export const annualPlan: LocalText = { vi: 'Kế hoạch chuyển đổi số năm', en: 'Annual digital transformation plan' }
export const antiMalwareReport: LocalText = {
  vi: 'Báo cáo từ hệ thống quản lý phòng, chống mã độc tập trung',
  en: 'Report from the central anti-malware management system',
}
export const articleList: LocalText = {
  vi: 'Danh sách tin, bài kèm đường dẫn và ngày đăng',
  en: 'List of news items and articles with links and dates of publication',
}
export const assignmentsAndDegrees: LocalText = { vi: 'Quyết định phân công, văn bằng, chứng chỉ', en: 'Assignment decisions, degrees, certificates' }
export const authorityConclusions: LocalText = { vi: 'Biên bản, kết luận của cơ quan có thẩm quyền', en: 'Records and conclusions of the competent authority' }
export const budgetAndAccounts: LocalText = { vi: 'Quyết định giao dự toán, báo cáo quyết toán', en: 'Budget allocation decision, final accounts' }
export const campaignRecords: LocalText = { vi: 'Kế hoạch, tài liệu, hình ảnh tuyên truyền', en: 'Campaign plans, materials and photographs' }
export const courseCertificates: LocalText = { vi: 'Danh sách lớp bồi dưỡng, giấy chứng nhận', en: 'Lists of course participants, certificates' }
export const coverageMeasurements: LocalText = { vi: 'Số liệu đo kiểm, danh sách điểm lõm sóng', en: 'Measurement data, list of places with poor reception' }
export const digitalAddressData: LocalText = { vi: 'Số liệu trên nền tảng địa chỉ số', en: 'Data on the digital address platform' }
export const digitalSkillsReport: LocalText = {
  vi: 'Báo cáo phổ cập kỹ năng số, số liệu nền tảng học trực tuyến',
  en: 'Report on the spread of digital skills, data from the online learning platform',
}
export const digitisationRecords: LocalText = { vi: 'Kế hoạch số hóa, biên bản nghiệm thu', en: 'Digitisation plan, acceptance records' }
export const documentList: LocalText = {
  vi: 'Danh mục văn bản kèm số, ký hiệu, ngày ban hành và người ký',
  en: 'List of documents with number, symbol, date of issue and signatory',
}
export const equipmentInventory: LocalText = { vi: 'Biểu thống kê thiết bị công nghệ thông tin', en: 'Inventory of information technology equipment' }
export const eventRecords: LocalText = { vi: 'Kế hoạch, hình ảnh, báo cáo kết quả', en: 'Plans, photographs, reports on the results' }
export const feedbackExtract: LocalText = {
  vi: 'Số liệu trích xuất từ hệ thống tiếp nhận phản ánh, kiến nghị',
  en: 'Data extracted from the system for receiving feedback and petitions',
}
export const fourLayerRecords: LocalText = {
  vi: 'Quyết định phân công, hợp đồng giám sát, báo cáo đánh giá, biên bản kết nối',
  en: 'Assignment decision, monitoring contract, assessment report, connection records',
}
export const healthRecordData: LocalText = { vi: 'Số liệu hệ thống hồ sơ sức khỏe, VNeID', en: 'Data from the health record system and VNeID' }
export const identificationData: LocalText = {
  vi: 'Số liệu cấp, kích hoạt tài khoản định danh',
  en: 'Data on the issue and activation of identification accounts',
}
export const installationSites: LocalText = { vi: 'Danh sách điểm lắp đặt, ảnh chụp', en: 'List of installation sites, photographs' }
export const invoiceData: LocalText = { vi: 'Số liệu quản lý hóa đơn điện tử', en: 'Electronic invoice administration data' }
export const lgspLogs: LocalText = { vi: 'Biên bản kết nối, nhật ký giao dịch trên LGSP', en: 'Connection records, transaction logs of the LGSP' }
export const meetingRecords: LocalText = { vi: 'Giấy mời, thông báo kết luận, biên bản cuộc họp', en: 'Invitations, notices of conclusions, minutes of meetings' }
export const modelReport: LocalText = {
  vi: 'Báo cáo mô hình, số liệu hiệu quả, văn bản công nhận hoặc nhân rộng',
  en: 'Report on the models, data on their effect, documents recognising or replicating them',
}
export const onlineShops: LocalText = { vi: 'Đường dẫn gian hàng, danh sách sản phẩm', en: 'Links to the online shops, list of products' }
export const paymentLists: LocalText = { vi: 'Danh sách chi trả, chứng từ ngân hàng', en: 'Payment lists, bank documents' }
export const paymentTransactions: LocalText = {
  vi: 'Số liệu giao dịch trên nền tảng thanh toán trực tuyến',
  en: 'Transaction data on the online payment platform',
}
export const planReport: LocalText = {
  vi: 'Báo cáo kết quả thực hiện kế hoạch, sản phẩm của từng nhiệm vụ',
  en: 'Report on the implementation of the plan, output of each task',
}
export const regulationsAndPlans: LocalText = { vi: 'Quy chế, kế hoạch, phương án', en: 'Regulations and plans' }
export const reportRegister: LocalText = { vi: 'Sổ theo dõi báo cáo của cơ quan thường trực', en: 'Report register of the standing agency' }
export const rulesInForce: LocalText = { vi: 'Các quy chế, quy định còn hiệu lực', en: 'Regulations and rules in force' }
export const satisfactionRatings: LocalText = {
  vi: 'Kết quả đánh giá trên Cổng dịch vụ công, phiếu khảo sát',
  en: 'Ratings on the public service portal, questionnaires',
}
export const sectionLink: LocalText = { vi: 'Đường dẫn chuyên mục, ảnh chụp màn hình có thời điểm', en: 'Link to the section, screenshots showing the time' }
export const sectionLinks: LocalText = { vi: 'Đường dẫn các chuyên mục, biên bản kiểm tra', en: 'Links to the sections, inspection records' }
export const securityAudits: LocalText = { vi: 'Báo cáo kiểm tra, đánh giá an toàn thông tin', en: 'Information security audit and assessment reports' }
export const securityLevelDecisions: LocalText = {
  vi: 'Quyết định phê duyệt cấp độ an toàn hệ thống thông tin',
  en: 'Decisions approving the security level of information systems',
}
export const securityMeasuresReport: LocalText = { vi: 'Báo cáo thực hiện phương án, biên bản kiểm tra', en: 'Report on the measures taken, inspection records' }
export const serviceListDecision: LocalText = {
  vi: 'Quyết định công bố danh mục, số liệu trên Cổng dịch vụ công',
  en: 'Decision publishing the list, data on the public service portal',
}
export const signatureCertificates: LocalText = { vi: 'Số liệu cấp chứng thư chữ ký số', en: 'Data on the issue of digital signature certificates' }
export const steeringDecision: LocalText = {
  vi: 'Quyết định thành lập hoặc kiện toàn Ban Chỉ đạo (Tổ chỉ đạo)',
  en: 'Decision to set up or reorganise the steering committee (steering team)',
}
export const subscribersByArea: LocalText = { vi: 'Số liệu thuê bao theo địa bàn', en: 'Subscriber data by area' }
export const summonsesAndAttendance: LocalText = { vi: 'Giấy triệu tập, danh sách tham gia', en: 'Summonses, attendance lists' }
export const systemExtract: LocalText = { vi: 'Số liệu trích xuất từ hệ thống', en: 'Data extracted from the system' }
export const teamDecisions: LocalText = { vi: 'Quyết định thành lập, danh sách thành viên', en: 'Decision to set up the teams, list of members' }
export const teamLogs: LocalText = { vi: 'Sổ theo dõi, nhật ký hoạt động của các tổ', en: 'Registers and activity logs of the teams' }
export const traineeCertificates: LocalText = { vi: 'Danh sách lớp tập huấn, giấy chứng nhận', en: 'Lists of training participants, certificates' }
export const traineePhotographs: LocalText = { vi: 'Danh sách lớp tập huấn, hình ảnh', en: 'Lists of training participants, photographs' }
export const trainingDecisions: LocalText = {
  vi: 'Quyết định cử đi học, danh sách lớp, giấy chứng nhận',
  en: 'Decisions to send staff on courses, class lists, certificates',
}
export const twoYearExtract: LocalText = { vi: 'Số liệu trích xuất từ hệ thống của hai năm', en: 'Data extracted from the system for the two years' }

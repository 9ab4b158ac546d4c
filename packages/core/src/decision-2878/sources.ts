import type { LocalText } from '../text/local-text.js'

// Who or which system supplies and verifies a figure, where several indicators share it. Names of agencies are those of 2023.
// Each is an export of its own, so that a bundle takes only what its level names.

export const agencyVerifiedByCommunications: LocalText = {
  vi: 'Cơ quan báo cáo; Sở Thông tin và Truyền thông xác minh',
  en: 'Reported by the agency; verified by the Department of Information and Communications',
}
export const agencyVerifiedByFinance: LocalText = {
  vi: 'Cơ quan báo cáo; Sở Tài chính xác minh',
  en: 'Reported by the agency; verified by the Department of Finance',
}
export const agencyVerifiedByHomeAffairsAndCommunications: LocalText = {
  vi: 'Cơ quan báo cáo; Sở Nội vụ, Sở Thông tin và Truyền thông xác minh',
  en: 'Reported by the agency; verified by the Department of Home Affairs and the Department of Information and Communications',
}
export const communePolice: LocalText = { vi: 'Công an cấp xã; Công an cấp huyện', en: 'Commune Police; District Police' }
export const communeVerifiedByCulture: LocalText = {
  vi: 'UBND cấp xã báo cáo; Phòng Văn hóa và Thông tin cấp huyện xác minh',
  en: "Reported by the Commune People's Committee; verified by the District Division of Culture and Information",
}
export const communicationsAndProvincialPolice: LocalText = {
  vi: 'Sở Thông tin và Truyền thông; Công an tỉnh',
  en: 'Department of Information and Communications; Provincial Police',
}
export const communicationsDepartment: LocalText = { vi: 'Sở Thông tin và Truyền thông', en: 'Department of Information and Communications' }
export const districtVerifiedByCommunications: LocalText = {
  vi: 'UBND cấp huyện báo cáo; Sở Thông tin và Truyền thông xác minh',
  en: "Reported by the District People's Committee; verified by the Department of Information and Communications",
}
export const districtVerifiedByFinance: LocalText = {
  vi: 'UBND cấp huyện báo cáo; Sở Tài chính xác minh',
  en: "Reported by the District People's Committee; verified by the Department of Finance",
}
export const districtVerifiedByHomeAffairs: LocalText = {
  vi: 'UBND cấp huyện báo cáo; Sở Nội vụ xác minh',
  en: "Reported by the District People's Committee; verified by the Department of Home Affairs",
}
export const districtVerifiedByIndustryAndTrade: LocalText = {
  vi: 'UBND cấp huyện báo cáo; Sở Công Thương xác minh',
  en: "Reported by the District People's Committee; verified by the Department of Industry and Trade",
}
export const documentSystemDistrict: LocalText = {
  vi: 'Hệ thống quản lý văn bản và điều hành; Văn phòng HĐND và UBND cấp huyện',
  en: "Document management and administration system; Office of the District People's Council and People's Committee",
}
export const documentSystemProvince: LocalText = {
  vi: 'Hệ thống quản lý văn bản và điều hành; Sở Thông tin và Truyền thông',
  en: 'Document management and administration system; Department of Information and Communications',
}
export const feedbackSystemProvince: LocalText = {
  vi: 'Hệ thống tiếp nhận phản ánh, kiến nghị; Văn phòng UBND tỉnh',
  en: "System for receiving feedback and petitions; Office of the Provincial People's Committee",
}
export const lgspPlatform: LocalText = { vi: 'Nền tảng LGSP; Sở Thông tin và Truyền thông', en: 'LGSP; Department of Information and Communications' }
export const monitoredByCommunications: LocalText = {
  vi: 'Sở Thông tin và Truyền thông theo dõi',
  en: 'Monitored by the Department of Information and Communications',
}
export const proceduresSystemDistrict: LocalText = {
  vi: 'Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh; Văn phòng HĐND và UBND cấp huyện',
  en: "Provincial information system for administrative procedures; Office of the District People's Council and People's Committee",
}
export const proceduresSystemProvince: LocalText = {
  vi: 'Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh; Văn phòng UBND tỉnh',
  en: "Provincial information system for administrative procedures; Office of the Provincial People's Committee",
}
export const provincialAppraisalTeam: LocalText = { vi: 'Tổ thẩm định cấp tỉnh', en: 'Provincial appraisal team' }
export const reportingSystemProvince: LocalText = {
  vi: 'Hệ thống thông tin báo cáo; Văn phòng UBND tỉnh',
  en: "Reporting information system; Office of the Provincial People's Committee",
}
export const taxOffices: LocalText = { vi: 'Chi cục Thuế; Cục Thuế tỉnh', en: 'Tax Sub-department; Provincial Tax Department' }
export const telecomsCompiledByCommunications: LocalText = {
  vi: 'Doanh nghiệp viễn thông; Sở Thông tin và Truyền thông tổng hợp',
  en: 'Telecommunications enterprises; compiled by the Department of Information and Communications',
}
export const telecomsCompiledByCulture: LocalText = {
  vi: 'Doanh nghiệp viễn thông; Phòng Văn hóa và Thông tin cấp huyện tổng hợp',
  en: 'Telecommunications enterprises; compiled by the District Division of Culture and Information',
}

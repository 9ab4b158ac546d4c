import type { LocalText } from '../definition/local-text.js'

/** Who or which system supplies and verifies a figure, where several indicators share it. Names of agencies are those of 2023. */
export const sources = {
  agencyVerifiedByCommunications: {
    vi: 'Cơ quan báo cáo; Sở Thông tin và Truyền thông xác minh',
    en: 'Reported by the agency; verified by the Department of Information and Communications',
  },
  agencyVerifiedByFinance: {
    vi: 'Cơ quan báo cáo; Sở Tài chính xác minh',
    en: 'Reported by the agency; verified by the Department of Finance',
  },
  agencyVerifiedByHomeAffairsAndCommunications: {
    vi: 'Cơ quan báo cáo; Sở Nội vụ, Sở Thông tin và Truyền thông xác minh',
    en: 'Reported by the agency; verified by the Department of Home Affairs and the Department of Information and Communications',
  },
  communePolice: { vi: 'Công an cấp xã; Công an cấp huyện', en: 'Commune Police; District Police' },
  communeVerifiedByCulture: {
    vi: 'UBND cấp xã báo cáo; Phòng Văn hóa và Thông tin cấp huyện xác minh',
    en: "Reported by the Commune People's Committee; verified by the District Division of Culture and Information",
  },
  communicationsAndProvincialPolice: {
    vi: 'Sở Thông tin và Truyền thông; Công an tỉnh',
    en: 'Department of Information and Communications; Provincial Police',
  },
  communicationsDepartment: { vi: 'Sở Thông tin và Truyền thông', en: 'Department of Information and Communications' },
  districtVerifiedByCommunications: {
    vi: 'UBND cấp huyện báo cáo; Sở Thông tin và Truyền thông xác minh',
    en: "Reported by the District People's Committee; verified by the Department of Information and Communications",
  },
  districtVerifiedByFinance: {
    vi: 'UBND cấp huyện báo cáo; Sở Tài chính xác minh',
    en: "Reported by the District People's Committee; verified by the Department of Finance",
  },
  districtVerifiedByHomeAffairs: {
    vi: 'UBND cấp huyện báo cáo; Sở Nội vụ xác minh',
    en: "Reported by the District People's Committee; verified by the Department of Home Affairs",
  },
  districtVerifiedByIndustryAndTrade: {
    vi: 'UBND cấp huyện báo cáo; Sở Công Thương xác minh',
    en: "Reported by the District People's Committee; verified by the Department of Industry and Trade",
  },
  documentSystemDistrict: {
    vi: 'Hệ thống quản lý văn bản và điều hành; Văn phòng HĐND và UBND cấp huyện',
    en: "Document management and administration system; Office of the District People's Council and People's Committee",
  },
  documentSystemProvince: {
    vi: 'Hệ thống quản lý văn bản và điều hành; Sở Thông tin và Truyền thông',
    en: 'Document management and administration system; Department of Information and Communications',
  },
  feedbackSystemProvince: {
    vi: 'Hệ thống tiếp nhận phản ánh, kiến nghị; Văn phòng UBND tỉnh',
    en: "System for receiving feedback and petitions; Office of the Provincial People's Committee",
  },
  lgspPlatform: { vi: 'Nền tảng LGSP; Sở Thông tin và Truyền thông', en: 'LGSP; Department of Information and Communications' },
  monitoredByCommunications: {
    vi: 'Sở Thông tin và Truyền thông theo dõi',
    en: 'Monitored by the Department of Information and Communications',
  },
  proceduresSystemDistrict: {
    vi: 'Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh; Văn phòng HĐND và UBND cấp huyện',
    en: "Provincial information system for administrative procedures; Office of the District People's Council and People's Committee",
  },
  proceduresSystemProvince: {
    vi: 'Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh; Văn phòng UBND tỉnh',
    en: "Provincial information system for administrative procedures; Office of the Provincial People's Committee",
  },
  provincialAppraisalTeam: { vi: 'Tổ thẩm định cấp tỉnh', en: 'Provincial appraisal team' },
  reportingSystemProvince: {
    vi: 'Hệ thống thông tin báo cáo; Văn phòng UBND tỉnh',
    en: "Reporting information system; Office of the Provincial People's Committee",
  },
  taxOffices: { vi: 'Chi cục Thuế; Cục Thuế tỉnh', en: 'Tax Sub-department; Provincial Tax Department' },
  telecomsCompiledByCommunications: {
    vi: 'Doanh nghiệp viễn thông; Sở Thông tin và Truyền thông tổng hợp',
    en: 'Telecommunications enterprises; compiled by the Department of Information and Communications',
  },
  telecomsCompiledByCulture: {
    vi: 'Doanh nghiệp viễn thông; Phòng Văn hóa và Thông tin cấp huyện tổng hợp',
    en: 'Telecommunications enterprises; compiled by the District Division of Culture and Information',
  },
} as const satisfies Readonly<Record<string, LocalText>>

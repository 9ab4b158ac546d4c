import type { LocalText } from '../text/local-text.js'

// Units of measure of the figures of the three levels.
// Each is an export of its own, so that a bundle takes only what its level names.

export const administrativeUnits: LocalText = { vi: 'đơn vị', en: 'units' }
export const agencies: LocalText = { vi: 'cơ quan', en: 'agencies' }
export const alerts: LocalText = { vi: 'cảnh báo', en: 'alerts' }
export const answers: LocalText = { vi: 'phiếu', en: 'answers' }
export const applications: LocalText = { vi: 'hồ sơ', en: 'applications' }
export const articles: LocalText = { vi: 'tin, bài', en: 'news items and articles' }
export const broadcasts: LocalText = { vi: 'lượt', en: 'broadcasts' }
export const campaigns: LocalText = { vi: 'đợt', en: 'campaigns' }
export const completions: LocalText = { vi: 'lượt', en: 'completions' }
export const computers: LocalText = { vi: 'máy tính', en: 'computers' }
export const consultations: LocalText = { vi: 'lượt', en: 'consultations' }
export const copies: LocalText = { vi: 'bản', en: 'copies' }
export const dataItems: LocalText = { vi: 'chỉ tiêu', en: 'data items' }
export const dataSets: LocalText = { vi: 'tập dữ liệu', en: 'data sets' }
export const databases: LocalText = { vi: 'cơ sở dữ liệu', en: 'databases' }
export const documents: LocalText = { vi: 'văn bản', en: 'documents' }
export const drills: LocalText = { vi: 'lớp, cuộc', en: 'courses and drills' }
export const enterprises: LocalText = { vi: 'doanh nghiệp', en: 'enterprises' }
export const enterprisesAndHouseholds: LocalText = { vi: 'đơn vị, hộ', en: 'enterprises and households' }
export const facilities: LocalText = { vi: 'cơ sở', en: 'facilities' }
export const feedbackItems: LocalText = { vi: 'phản ánh', en: 'feedback items' }
export const hamlets: LocalText = { vi: 'thôn, tổ dân phố', en: 'hamlets and residential groups' }
export const households: LocalText = { vi: 'hộ', en: 'households' }
export const householdsAndOutlets: LocalText = { vi: 'hộ, cơ sở', en: 'households and outlets' }
export const incidents: LocalText = { vi: 'sự cố', en: 'incidents' }
export const initiatives: LocalText = { vi: 'sáng kiến', en: 'initiatives' }
export const inspections: LocalText = { vi: 'cuộc', en: 'inspections' }
export const landParcels: LocalText = { vi: 'thửa', en: 'land parcels' }
export const markets: LocalText = { vi: 'chợ', en: 'markets' }
export const mbps: LocalText = { vi: 'Mbps', en: 'Mbps' }
export const meetings: LocalText = { vi: 'cuộc họp', en: 'meetings' }
export const millionDong: LocalText = { vi: 'triệu đồng', en: 'million VND' }
export const models: LocalText = { vi: 'mô hình', en: 'models' }
export const organisations: LocalText = { vi: 'đơn vị', en: 'organisations' }
export const people: LocalText = { vi: 'người', en: 'people' }
export const platforms: LocalText = { vi: 'nền tảng', en: 'platforms' }
export const points: LocalText = { vi: 'điểm', en: 'points' }
export const policies: LocalText = { vi: 'chính sách', en: 'policies' }
export const procedures: LocalText = { vi: 'thủ tục', en: 'procedures' }
export const products: LocalText = { vi: 'sản phẩm', en: 'products' }
export const records: LocalText = { vi: 'hồ sơ', en: 'records' }
export const reports: LocalText = { vi: 'báo cáo', en: 'reports' }
export const schools: LocalText = { vi: 'trường', en: 'schools' }
export const services: LocalText = { vi: 'dịch vụ', en: 'services' }
export const sessions: LocalText = { vi: 'phiên', en: 'sessions' }
export const shops: LocalText = { vi: 'cửa hàng', en: 'shops' }
export const sites: LocalText = { vi: 'điểm', en: 'sites' }
export const systems: LocalText = { vi: 'hệ thống', en: 'systems' }
export const tasks: LocalText = { vi: 'nhiệm vụ', en: 'tasks' }
export const teams: LocalText = { vi: 'tổ', en: 'teams' }
export const workFiles: LocalText = { vi: 'hồ sơ', en: 'files' }

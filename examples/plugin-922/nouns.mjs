// What shares are shares of. The same total is asked wherever it is needed, under one id.
export const officials = { id: 'officials', vi: 'cán bộ, công chức, viên chức', en: 'officials' }
export const agencies = { id: 'agencies', vi: 'cơ quan nhà nước', en: 'state agencies' }
export const communes = { id: 'communes', vi: 'xã, phường, thị trấn', en: 'communes' }
export const adults = { id: 'adults', vi: 'người dân trưởng thành', en: 'adults' }
export const households = { id: 'households', vi: 'hộ gia đình', en: 'households' }
export const enterprises = { id: 'enterprises', vi: 'doanh nghiệp', en: 'enterprises' }
export const systems = { id: 'systems', vi: 'hệ thống thông tin', en: 'information systems' }
export const computers = { id: 'computers', vi: 'máy tính của cơ quan nhà nước', en: 'computers of state agencies' }
export const services = { id: 'services', vi: 'dịch vụ công', en: 'public services' }
export const applications = { id: 'applications', vi: 'hồ sơ thủ tục hành chính', en: 'applications' }
export const reports = { id: 'reports', vi: 'báo cáo định kỳ', en: 'periodic reports' }
export const datasets = { id: 'datasets', vi: 'bộ dữ liệu trong danh mục', en: 'listed data sets' }
export const schools = { id: 'schools', vi: 'cơ sở giáo dục', en: 'schools' }
export const clinics = { id: 'clinics', vi: 'cơ sở khám, chữa bệnh', en: 'clinics and hospitals' }

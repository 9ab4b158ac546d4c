import type { InputDefinition } from '../../definition/input-definition.js'
import * as measures from '../measure-units.js'

// Figures that several indicators of a department use: one figure, one definition.

export const dtSpending = {
  id: 'dt_spending',
  type: 'number',
  label: { vi: 'Kinh phí chi cho chuyển đổi số trong năm', en: 'Spending on digital transformation in the year' },
  unit: measures.millionDong,
} as const satisfies InputDefinition

export const staffTotal = {
  id: 'staff_total',
  type: 'integer',
  label: { vi: 'Tổng số cán bộ, công chức, viên chức của cơ quan', en: 'Total number of officials and employees of the agency' },
  unit: measures.people,
} as const satisfies InputDefinition

export const systemsTotal = {
  id: 'systems_total',
  type: 'integer',
  label: {
    vi: 'Tổng số hệ thống thông tin do cơ quan quản lý, vận hành',
    en: 'Total number of information systems managed and operated by the agency',
  },
  unit: measures.systems,
} as const satisfies InputDefinition

export const databasesOperational = {
  id: 'databases_operational',
  type: 'integer',
  label: { vi: 'Số cơ sở dữ liệu chuyên ngành đã xây dựng, đưa vào sử dụng', en: 'Number of specialised databases built and put into use' },
  unit: measures.databases,
} as const satisfies InputDefinition

export const resolvedApplications = {
  id: 'resolved_applications',
  type: 'integer',
  label: { vi: 'Tổng số hồ sơ thủ tục hành chính đã giải quyết', en: 'Total number of applications for administrative procedures settled' },
  unit: measures.applications,
} as const satisfies InputDefinition

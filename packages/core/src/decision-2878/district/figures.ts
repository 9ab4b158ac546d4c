import type { InputDefinition } from '../../definition/input-definition.js'
import * as measures from '../measure-units.js'

// Figures that several indicators of a district use: one figure, one definition.

export const communesTotal = {
  id: 'communes_total',
  type: 'integer',
  label: { vi: 'Tổng số xã, phường, thị trấn', en: 'Total number of communes, wards and townships' },
  unit: measures.administrativeUnits,
} as const satisfies InputDefinition

export const hamletsTotal = {
  id: 'hamlets_total',
  type: 'integer',
  label: { vi: 'Tổng số thôn, tổ dân phố', en: 'Total number of hamlets and residential groups' },
  unit: measures.hamlets,
} as const satisfies InputDefinition

export const householdsTotal = {
  id: 'households_total',
  type: 'integer',
  label: { vi: 'Tổng số hộ gia đình', en: 'Total number of households' },
  unit: measures.households,
} as const satisfies InputDefinition

export const population15Plus = {
  id: 'population_15_plus',
  type: 'integer',
  label: { vi: 'Dân số từ 15 tuổi trở lên', en: 'Population aged 15 and over' },
  unit: measures.people,
} as const satisfies InputDefinition

export const staffTotal = {
  id: 'staff_total',
  type: 'integer',
  label: { vi: 'Tổng số cán bộ, công chức cấp huyện, cấp xã', en: 'Total number of district and commune officials' },
  unit: measures.people,
} as const satisfies InputDefinition

export const adultsTotal = {
  id: 'adults_total',
  type: 'integer',
  label: { vi: 'Dân số từ 18 tuổi trở lên', en: 'Population aged 18 and over' },
  unit: measures.people,
} as const satisfies InputDefinition

export const schoolsTotal = {
  id: 'schools_total',
  type: 'integer',
  label: {
    vi: 'Tổng số trường mầm non, tiểu học, trung học cơ sở',
    en: 'Total number of preschools, primary schools and lower secondary schools',
  },
  unit: measures.schools,
} as const satisfies InputDefinition

export const systemsTotal = {
  id: 'systems_total',
  type: 'integer',
  label: {
    vi: 'Tổng số hệ thống thông tin do cấp huyện quản lý, vận hành',
    en: 'Total number of information systems managed and operated by the district',
  },
  unit: measures.systems,
} as const satisfies InputDefinition

export const resolvedApplications = {
  id: 'resolved_applications',
  type: 'integer',
  label: {
    vi: 'Tổng số hồ sơ thủ tục hành chính cấp huyện đã giải quyết',
    en: 'Total number of applications for district administrative procedures settled',
  },
  unit: measures.applications,
} as const satisfies InputDefinition

export const organisationsTotal = {
  id: 'organisations_total',
  type: 'integer',
  label: { vi: 'Tổng số doanh nghiệp, hợp tác xã đang hoạt động', en: 'Total number of active enterprises and cooperatives' },
  unit: measures.organisations,
} as const satisfies InputDefinition

export const populationTotal = {
  id: 'population_total',
  type: 'integer',
  label: { vi: 'Dân số trung bình', en: 'Average population' },
  unit: measures.people,
} as const satisfies InputDefinition

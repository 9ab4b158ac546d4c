import type { InputDefinition } from '../../definition/input-definition.js'
import * as measures from '../measure-units.js'

// Figures that several indicators of a commune use: one figure, one definition.

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
  label: { vi: 'Tổng số cán bộ, công chức cấp xã', en: 'Total number of commune officials' },
  unit: measures.people,
} as const satisfies InputDefinition

export const adultsTotal = {
  id: 'adults_total',
  type: 'integer',
  label: { vi: 'Dân số từ 18 tuổi trở lên', en: 'Population aged 18 and over' },
  unit: measures.people,
} as const satisfies InputDefinition

export const resolvedApplications = {
  id: 'resolved_applications',
  type: 'integer',
  label: {
    vi: 'Tổng số hồ sơ thủ tục hành chính cấp xã đã giải quyết',
    en: 'Total number of applications for commune administrative procedures settled',
  },
  unit: measures.applications,
} as const satisfies InputDefinition

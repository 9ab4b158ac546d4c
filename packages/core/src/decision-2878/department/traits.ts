import type { TraitDefinition } from '../../definition/index-definition.js'

/** Traits that decide which indicators apply to a department. */
export const departmentTraits = [
  {
    id: 'has_online_services',
    meaning: {
      vi: 'đơn vị giải quyết thủ tục hành chính được cung cấp trực tuyến',
      en: 'it settles administrative procedures that are offered online',
    },
  },
  {
    id: 'has_subordinate_units',
    meaning: {
      vi: 'đơn vị có đơn vị trực thuộc (chi cục, trung tâm, đơn vị sự nghiệp)',
      en: 'it has subordinate units (sub-departments, centres, public service units)',
    },
  },
  {
    id: 'runs_own_systems',
    meaning: {
      vi: 'đơn vị tự quản lý hoặc vận hành ít nhất một hệ thống thông tin',
      en: 'it manages or operates at least one information system itself',
    },
  },
  {
    id: 'owns_databases',
    meaning: { vi: 'đơn vị được giao ít nhất một cơ sở dữ liệu chuyên ngành', en: 'it is charged with at least one specialised database' },
  },
  {
    id: 'has_inspection_function',
    meaning: { vi: 'đơn vị thực hiện hoạt động kiểm tra trong ngành, lĩnh vực của mình', en: 'it carries out inspections in its field' },
  },
] as const satisfies readonly TraitDefinition[]

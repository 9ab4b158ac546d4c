import type { LevelCheck } from '@dti-vn/sdk'

/** Departments have no administrative code: a code of three or five digits means a file of another level. */
export const codeCheck: LevelCheck = {
  id: 'department-code',
  check: ({ code }) =>
    /^\d{3}$|^\d{5}$/.test(code)
      ? {
          vi: `mã “${code}” là mã đơn vị hành chính, không phải mã sở, ban, ngành; kiểm tra xem có nhầm tệp của cấp khác không`,
          en: `code "${code}" is that of an administrative unit, not of a department; check that the file is not of another level`,
        }
      : undefined,
}

import type { LevelCheck } from '@dti-vn/sdk'

/** Codes of communes in the list of the statistics office have five digits. */
export const codeCheck: LevelCheck = {
  id: 'commune-code',
  check: ({ code }) =>
    /^\d{5}$/.test(code)
      ? undefined
      : {
          vi: `mã “${code}” không phải mã cấp xã (năm chữ số); kiểm tra lại mã, số 0 đứng đầu, hoặc xem có nhầm tệp của cấp khác không`,
          en: `code "${code}" is not a commune code (five digits); check it, leading zeros, or whether the file is of another level`,
        },
}

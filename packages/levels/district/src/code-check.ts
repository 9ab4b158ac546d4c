import type { LevelCheck } from '@dti-vn/sdk'

/** Codes of districts in the list of the statistics office have three digits. */
export const codeCheck: LevelCheck = {
  id: 'district-code',
  check: ({ code }) =>
    /^\d{3}$/.test(code)
      ? undefined
      : {
          vi: `mã “${code}” không phải mã cấp huyện (ba chữ số); kiểm tra lại mã hoặc xem có nhầm tệp của cấp khác không`,
          en: `code "${code}" is not a district code (three digits); check it, or whether the file is of another level`,
        },
}

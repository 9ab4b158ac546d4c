import type { Language, LocalText } from '@dti-vn/core'

/** Words for the codes of the catalogues of Decision 2878. */
const BASES: Readonly<Record<string, Required<LocalText>>> = Object.freeze({
  drafted: { vi: 'dự thảo', en: 'drafted' },
  '922-family': { vi: 'thường gặp trong các bộ chỉ số theo Quyết định 922/QĐ-BTTTT', en: 'usual in sets after Decision 922/QĐ-BTTTT' },
  '922-structure': { vi: 'theo cấu trúc của Quyết định 922/QĐ-BTTTT', en: 'structure of Decision 922/QĐ-BTTTT' },
  'sister:unidentified': { vi: 'tham khảo bộ chỉ số của một tỉnh chưa xác định được', en: 'after the set of an unidentified province' },
  'doc:hatinh-de-an-424': { vi: 'Đề án chuyển đổi số của tỉnh (Quyết định 424/QĐ-UBND ngày 18/02/2022)', en: 'digital transformation scheme of the province (Decision 424/QĐ-UBND of 18/02/2022)' },
  'doc:hatinh-2022-q2': { vi: 'báo cáo quý II năm 2022 của Ban Chỉ đạo Chuyển đổi số tỉnh Hà Tĩnh', en: 'report of the provincial steering committee of Hà Tĩnh, second quarter of 2022' },
  'doc:hatinh-2022-10': { vi: 'tin cuộc họp của Ban Chỉ đạo tỉnh Hà Tĩnh về năm 2022', en: 'news on a meeting of the steering committee of Hà Tĩnh about 2022' },
  'doc:hatinh-2025-07': { vi: 'báo cáo kết quả chuyển đổi số của tỉnh Hà Tĩnh, ngày 23/07/2025', en: 'report on digital transformation in Hà Tĩnh, 23/07/2025' },
  'doc:thanhhoa-2025-04': { vi: 'bài viết về chuyển đổi số ở Thanh Hóa, ngày 02/04/2025', en: 'article on digital transformation in Thanh Hóa, 02/04/2025' },
})

const SISTER = 'sister:'

/**
 * Where the row of an indicator comes from, in words: its code and, behind a dash, its note. Other codes than those of the shipped catalogues stand as they
 * are. The notes of the shipped catalogues are English working notes, so Vietnamese has the words of the code only.
 */
export function basisText({ basis, basisNote }: { readonly basis?: string | undefined; readonly basisNote?: string | undefined }, language: Language): string | undefined {
  const words = basis === undefined ? undefined : wordsOf(basis)
  const note = words && language === 'vi' ? undefined : basisNote
  return [words ? words[language] : basis, note].filter((part) => part !== undefined).join(' – ') || undefined
}

function wordsOf(basis: string): Required<LocalText> | undefined {
  if (Object.hasOwn(BASES, basis)) return BASES[basis]
  const province = basis.startsWith(SISTER) ? basis.slice(SISTER.length) : ''
  return province === '' ? undefined : { vi: `tham khảo bộ chỉ số của tỉnh ${province}`, en: `after the set of ${province}` }
}

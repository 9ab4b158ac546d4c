/** What a code is of, for issues. */
export const WORDS = Object.freeze({ unit: { vi: 'đơn vị', en: 'unit' }, parent: { vi: 'đơn vị cấp trên', en: 'parent unit' } })

const MARKED: readonly (readonly [letter: string, marked: string])[] = [
  ['a', 'àáảãạăằắẳẵặâầấẩẫậ'], ['d', 'đð'], ['e', 'èéẻẽẹêềếểễệ'], ['i', 'ìíỉĩị'], ['o', 'òóỏõọôồốổỗộơờớởỡợ'], ['u', 'ùúủũụưừứửữự'], ['y', 'ỳýỷỹỵ'],
]

/** Letters of Vietnamese with marks, small and capital, and the plain ones at the same places, for engines without a normal form D. */
export const VIETNAMESE = Object.freeze({
  marked: MARKED.map(([, marked]) => marked + marked.toUpperCase()).join(''),
  plain: MARKED.map(([letter, marked]) => letter.repeat(2 * marked.length)).join(''),
})

/** The plain letters, each with the class of a regular expression of what it stands for. */
export const CLASSES: readonly (readonly [letter: string, others: string])[] = Object.freeze(MARKED.map(([letter, marked]) => [letter, `[${marked}${marked.toUpperCase()}]`] as const))

/** Takes everything away from a plain text but letters and digits in front of its first bracket. */
export const NO_LETTERS = '[(][^(]*|[^a-z0-9]'

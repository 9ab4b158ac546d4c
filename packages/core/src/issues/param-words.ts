import type { LocalText } from '../definition/local-text.js'

const TREATMENT: Readonly<Record<string, LocalText>> = {
  zero: { vi: 'tính 0 điểm, giữ điểm tối đa', en: '0 points, the maximum stays' },
  full: { vi: 'tính điểm tối đa', en: 'the maximum points' },
  exclude: { vi: 'bỏ khỏi điểm tối đa', en: 'left out of the maximum' },
  refuse: { vi: 'không tính điểm đơn vị', en: 'no score for the unit' },
  'not-applicable': { vi: 'coi như không áp dụng', en: 'as if it did not apply' },
}

/** Words for parameters whose values are ids of a closed list: issues carry the id, sentences the words. */
export const PARAM_WORDS: Readonly<Record<string, Readonly<Record<string, LocalText>>>> = Object.freeze({
  policy: TREATMENT,
  settledAs: TREATMENT,
})

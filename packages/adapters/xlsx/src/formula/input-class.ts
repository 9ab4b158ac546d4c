/** What stands in an input cell, as a code in column G of its step. Codes from `invalid` on to below `unclear` are invalid. */
export const INPUT_CLASS = Object.freeze({
  empty: 0,
  given: 1,
  notApplicable: 2,
  notAnInteger: 3,
  belowMin: 4,
  aboveMax: 5,
  tooPrecise: 6,
  /** A text, date or error that this sheet does not understand, or a number beyond its exact range: read when the form is collected. */
  unclear: 9,
})

/** The codes of values that are certainly invalid. */
export const FIRST_INVALID = INPUT_CLASS.notAnInteger
export const LAST_INVALID = INPUT_CLASS.tooPrecise

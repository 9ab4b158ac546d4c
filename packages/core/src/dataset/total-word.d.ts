/**
 * What a row below a table is called that adds its units up or takes their mean, its letters and digits without marks and spaces: Tổng, Cộng dồn, TC, TB, Toàn tỉnh,
 * A. Tổng, Total …, and what begins with such a word and says of what: Tổng số xã, Cộng các phường, Tổng cộng năm 2025 …
 */
export declare const TOTAL_WORD: RegExp;
/** True for a text that stands in the place of a code in a row of totals; case, marks, spaces and what stands in brackets do not count. */
export declare function isTotalWord(text: string): boolean;

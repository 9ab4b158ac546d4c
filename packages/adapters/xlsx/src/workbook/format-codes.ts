/** The number formats that files name by number alone (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = Object.freeze({
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
})

/** Numbers that are dates in the languages of East Asia and Thailand, whatever their code is there. */
const DATES_ELSEWHERE: readonly (readonly [from: number, to: number])[] = [[27, 36], [50, 58], [71, 81]]

/** The code of a format that a file does not define itself; null for General and for what only other languages know. */
export function builtInFormat(id: number): string | null {
  return BUILT_IN[id] ?? (DATES_ELSEWHERE.some(([from, to]) => id >= from && id <= to) ? 'yyyy-mm-dd' : null)
}

const UNSEEN = /"[^"]*"|\\.|[*_].|\[(?!(?:h+|m+|s+)\])[^\]]*(?:\]|$)/gi

/** True where a format shows a number as a date or time: a letter for a part of one outside of quotes, escapes, colours and conditions. */
export function isDateFormat(code: string): boolean {
  const seen = code.replace(UNSEEN, '')
  return !/^general$/i.test(seen.trim()) && /[ymdhs]/i.test(seen.replace(/general/gi, ''))
}

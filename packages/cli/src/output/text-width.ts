/** Columns that a text takes on a terminal. */
export type TextWidth = (text: string) => number

/** Letters of Latin alphabets, Vietnamese among them, digits and the signs of our own texts: a column each, and none that joins with the next. */
const NARROW = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2013\u2014\u2018-\u201D\u2022\u2026\u2192\u2500]*$/

/** Marks above and below a Latin letter. Others count as a sign: some of them make what stands before wider. */
const MARK = /[\u0300-\u036F]/

/** The first sign that may take two columns. */
const WIDE = 0x1100

/** Marks that begin and end a style. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const STYLE = /\u001b\[\d+m/g

/** True for a text in which every character takes one column. */
function isNarrow(text: string): boolean {
  return NARROW.test(text)
}

/** No fewer columns than a text takes: exact for the languages of the product. For breaking lines, where a line may well be a little shorter. */
export function mostColumns(styledText: string): number {
  const text = styledText.replace(STYLE, '')
  if (isNarrow(text)) return text.length
  return Array.from(text).reduce((columns, sign) => columns + (MARK.test(sign) ? 0 : isNarrow(sign) || (sign.codePointAt(0) ?? 0) < WIDE ? 1 : 2), 0)
}

/** How wide texts are, exactly; what knows every script is loaded only where a text needs it. */
export async function widthOfAll(texts: Iterable<string>): Promise<TextWidth> {
  for (const text of texts) if (!isNarrow(text)) return (await import('string-width')).default
  return (text) => text.length
}

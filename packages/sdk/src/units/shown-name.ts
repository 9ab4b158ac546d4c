/** What Vietnamese letters come apart into, besides ASCII: letters and combining marks. */
const USUAL: ReadonlySet<string> = new Set('đĐăĂâÂêÊôÔơƠưƯáàảãạ'.normalize('NFD'))

/**
 * A name as a message shows it: characters that no Vietnamese name has are told with their code points, because two texts may print alike,
 * such as with the Cyrillic "Х" for "X" or a sign that is not seen.
 */
export function shownName(text: string): string {
  const strange = Array.from(new Set(text.normalize('NFD'))).filter((sign) => !isUsual(sign))
  return strange.length === 0 ? text : `${text} [${strange.map(codePoint).join(', ')}]`
}

function isUsual(sign: string): boolean {
  return (sign >= ' ' && sign <= '~') || USUAL.has(sign) || /^[^\S\ufeff]$/u.test(sign)
}

function codePoint(sign: string): string {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return /[\p{C}\p{M}\p{Z}]/u.test(sign) ? code : `${sign} = ${code}`
}

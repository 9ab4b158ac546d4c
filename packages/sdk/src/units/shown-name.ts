/** Letters of Vietnamese and ASCII, composed or not, and white space as people type it. */
const USUAL = /^[\u0020-\u007eđĐăĂâÂêÊôÔơƠưƯ\u00a0\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\s]$/u

/**
 * A name as a message shows it: characters that no Vietnamese name has are told with their code points, because two texts may print alike,
 * such as with the Cyrillic "Х" for "X" or a sign that is not seen.
 */
export function shownName(text: string): string {
  const strange = [...new Set([...text.normalize('NFD')].filter((sign) => !USUAL.test(sign)))]
  if (strange.length === 0) return text
  return `${text} [${strange.map((sign) => `${/\p{C}|\p{M}|\p{Z}/u.test(sign) ? '' : `${sign} = `}U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(', ')}]`
}

const LONGEST = 160

/**
 * A comment on one line. Only letters, digits, spaces and harmless signs are kept: nothing in it can end the comment, look like a parameter or a
 * quote, or be read as a hint. A slash stays inside a word, as in the id of an index; elsewhere it divides and is ÷.
 */
export function comment(text: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(';', ',')
    .replaceAll(':', ' –')
    .replace(/(?<![\p{L}\p{N}])\/|\/(?![\p{L}\p{N}])/gu, '÷')
    .replace(/[^\p{L}\p{M}\p{N} /.,()%×÷+=≤≥≠<>“”–−-]|(?<=-)-/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `/* ${plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain} */`
}

/** A printed text on one line: NFC, runs of white space as one space. Nothing else is changed. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim()
}

/** A printed text that keeps its lines: each as `oneLine`, empty ones left out. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n')
}

/** A text for comparing words: no accents, đ as d, lower case, everything but letters and digits as single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The text for an issue: at most 80 characters. */
export function excerpt(text: string): string {
  const line = oneLine(text)
  return line.length > 80 ? `${line.slice(0, 77)}…` : line
}

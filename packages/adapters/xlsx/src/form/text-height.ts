const LINE = 14
const PADDING = 4
/** Letters of Vietnamese text in Times New Roman are a little narrower than the digit that widths are measured in. */
const LETTERS_PER_WIDTH = 1.12

/** The height in points of a cell with wrapped text: programs do not fit merged cells by themselves. */
export function textHeight(text: string, width: number, size = 11): number {
  const letters = Math.max(1, Math.floor(((width - 1) * LETTERS_PER_WIDTH * 11) / size))
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, letters), 0)
  return (lines * LINE * size) / 11 + PADDING
}

/** Lines of a text that breaks between words. */
function linesOf(line: string, letters: number): number {
  let lines = 1
  let filled = 0
  for (const word of line.split(' ')) {
    const length = filled === 0 ? word.length : word.length + 1
    if (filled + length <= letters) {
      filled += length
      continue
    }
    lines += Math.max(1, Math.ceil(word.length / letters))
    filled = word.length % letters
  }
  return lines - (filled === 0 && lines > 1 ? 1 : 0)
}

/** Points of a line of text of a size. */
const LINE = 1.36
/** Width of a column, in characters of size 11, that a character takes; an average of Vietnamese text with room to spare. */
const CHARACTER = 0.95 / 11

/**
 * Height in points of a wrapped text in a column of a width. Programs fit rows to their text only where no cell is merged and nothing was
 * written beside; estimated heights look the same everywhere.
 */
export function textHeight(text: string, width: number, size = 11): number {
  const perLine = Math.max(1, width / (CHARACTER * size))
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
  return Math.max(15, Math.ceil(lines * LINE * size))
}

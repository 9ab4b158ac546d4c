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
  let lines = 0
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from)
    const length = (end < 0 ? text.length : end) - from
    lines += Math.max(1, Math.ceil(length / perLine))
    from += length + 1
  }
  return Math.max(15, Math.ceil(lines * LINE * size))
}

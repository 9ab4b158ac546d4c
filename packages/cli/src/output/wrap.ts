import { mostColumns, type TextWidth } from './text-width.js'

/** How much further in the rest of a broken line stands. */
const HANG = 2

/** Lines of a help text that are to be copied whole. */
const EXAMPLE = /^ +dti /

/** Breaks the lines of a text at spaces so that they fit; what goes on stands further in than where its line began. Without a width nothing is broken. */
export function wrapText(text: string, width: number | undefined): string {
  if (width === undefined) return text
  return text
    .split('\n')
    .map((line) => (mostColumns(line) <= width || EXAMPLE.test(line) ? line : wrapLine(line, width)))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const hang = indent.length + HANG <= width / 2 ? indent.length + HANG : 0
  const [first = '', ...rest] = breakWords(line.slice(indent.length), width - indent.length, width - hang)
  return [indent + first, ...rest.map((part) => ' '.repeat(hang) + part)].join('\n')
}

/** Breaks a text at its spaces into parts of at most `width` columns, the first of at most `first`. A word that is longer is cut. */
export function breakWords(text: string, first: number, width: number, widthOf: TextWidth = mostColumns): readonly string[] {
  const parts: string[] = []
  let part = ''
  let room = first
  const close = () => {
    parts.push(part)
    part = ''
    room = width
  }
  for (const word of text.split(' ')) {
    const isFirst = part === ''
    if (!isFirst && widthOf(part) + 1 + widthOf(word) > room) close()
    part += part === '' ? word : ` ${word}`
    while (widthOf(part) > room) {
      const { head, tail } = cut(part, room, widthOf)
      part = head
      close()
      part = tail
    }
  }
  if (part !== '' || parts.length === 0) parts.push(part)
  return parts
}

/** The part of a word that fits, at least one character, and the rest. */
function cut(word: string, room: number, widthOf: TextWidth): { readonly head: string; readonly tail: string } {
  let head = ''
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (head !== '' && widthOf(head + segment) > room) break
    head += segment
  }
  return { head, tail: word.slice(head.length) }
}

import { cleanText } from '@dti-vn/sdk'

const CANDIDATES = [',', ';', '\t', '|'] as const

/** Without a line end in so many characters there is no header to look at. */
const LONGEST_OPENING = 1024 * 1024

/** What the first lines of a file say about its delimiter. */
export type Opening =
  /** More text is needed; what stands before `from` is looked through. */
  | { readonly kind: 'more'; readonly from: number; readonly line: number }
  /** The delimiter is not that of the profile. */
  | { readonly kind: 'other-delimiter'; readonly found: string; readonly line: number }
  /** Read from `from` on, which is line `line`; a leading `sep=` line and the lines above the header were taken off. */
  | { readonly kind: 'ready'; readonly from: number; readonly line: number }

/** What is looked for. */
export interface OpeningOptions {
  readonly delimiter: string
  /** A column that the header must have. */
  readonly column: string
  /** Line of the header; the first that is not blank unless given. */
  readonly headerLine: number | undefined
}

/**
 * Looks at a leading `sep=` line (a habit of Excel) and at the header, before anything is split. If the column only shows when the header is split at
 * another delimiter, the file was written with another profile. Nothing is switched silently. `firstLine` is the number of the line that the text begins with.
 */
export function readOpening(text: string, firstLine: number, ended: boolean, { delimiter, column, headerLine }: OpeningOptions): Opening {
  let from = 0
  let line = firstLine
  for (;;) {
    const end = lineEnd(text, from, ended)
    if (end === -1) return text.length - from > LONGEST_OPENING ? { kind: 'ready', from, line } : { kind: 'more', from, line }
    const content = text.slice(from, end)
    const separator = line === 1 ? separatorOf(content) : undefined
    if (separator !== undefined && separator !== delimiter) return { kind: 'other-delimiter', found: printDelimiter(separator), line }
    const isHeader = headerLine === undefined ? separator === undefined && cleanText(content) !== '' : line >= headerLine
    if (isHeader || end === text.length) {
      const found = otherDelimiter(content, delimiter, column)
      return found === undefined ? { kind: 'ready', from, line } : { kind: 'other-delimiter', found: printDelimiter(found), line }
    }
    from = end + (text.startsWith('\r\n', end) ? 2 : 1)
    line += 1
  }
}

/** Position of the next line end; the end of the text counts when no more text comes. */
function lineEnd(text: string, from: number, ended: boolean): number {
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    // A CR that is the last character known may be the first half of CRLF.
    if (code === 10 || (code === 13 && (ended || i + 1 < text.length))) return i
  }
  return ended ? text.length : -1
}

function separatorOf(line: string): string | undefined {
  const text = unquoted(line.trimEnd())
  return text.length === 5 && text.toLowerCase().startsWith('sep=') ? text.charAt(4) : line.toLowerCase() === 'sep=\t' ? '\t' : undefined
}

function otherDelimiter(header: string, delimiter: string, column: string): string | undefined {
  const shows = (candidate: string) => header.split(candidate).some((cell) => unquoted(cell) === column)
  return shows(delimiter) ? undefined : CANDIDATES.find((candidate) => candidate !== delimiter && shows(candidate))
}

function unquoted(cell: string): string {
  const text = cleanText(cell)
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? cleanText(text.slice(1, -1)) : text
}

function printDelimiter(delimiter: string): string {
  return delimiter === '\t' ? 'Tab' : delimiter
}

import { terminalLine, terminalSafe } from '@dti-vn/sdk'

export { terminalLine, terminalSafe }

/**
 * CSV as a terminal shows it: line ends and tabs inside a quoted cell become � too, so that each line is a row. Outside of quotes only the ends of rows are left.
 */
export function terminalCsv(text: string): string {
  return text
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 1 ? terminalLine(part) : part.split(/\r?\n/).map(terminalLine).join('\n')))
    .join('')
}

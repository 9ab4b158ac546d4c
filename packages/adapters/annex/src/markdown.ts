import { terminalLine } from '@dti-vn/sdk'

/** A text as Markdown shows it: it opens no table cell, tag, link, emphasis or code, and whoever prints the page on a terminal is safe. */
export function plainMarkdown(text: string): string {
  return terminalLine(text.replace(/[\\`*_[\]<>|&#]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' '))
}

/** The lines of a table whose cells are Markdown already. */
export function markdownTable(titles: readonly string[], body: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(titles), `|${titles.map(() => '---').join('|')}|`, ...body.map(line)]
}

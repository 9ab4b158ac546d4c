import type { AnnexPage } from '@dti-vn/adapter-annex'

/** The table with what stands above it, as records of a CSV file. */
export function annexRecords({ title, notice, columns, rows }: AnnexPage): readonly (readonly string[])[] {
  return [[title], ...(notice === undefined ? [] : [[notice]]), columns, ...rows.map(({ cells }) => cells)]
}

/** The table as a page of Markdown. Line ends inside a cell are `<br>`. */
export function annexMarkdown({ title, notice, columns, rows }: AnnexPage): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`
  const body = rows.map(({ kind, cells }) => line(kind === 'indicator' ? cells : cells.map((cell) => (cell === '' ? '' : `**${cell}**`))))
  return [`# ${markdownText(title)}`, '', ...(notice === undefined ? [] : [`> ${markdownText(notice)}`, '']), line(columns), `|${' --- |'.repeat(columns.length)}`, ...body, ''].join('\n')
}

function markdownText(text: string): string {
  return text.replace(/[\\<>&`[\]]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, ' ')
}

function markdownCell(text: string): string {
  return text.replace(/[\\|<>&`[\]]/g, (sign) => `\\${sign}`).replaceAll('\n', '<br>')
}

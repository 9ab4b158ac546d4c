import stringWidth from 'string-width'

/** A column of a table. */
export interface TableColumn {
  readonly title: string
  readonly align: 'left' | 'right'
  /** A column whose long cells may go on below where the table is too wide. */
  readonly flexible?: boolean | undefined
}

/** Prints rows under headers, padded by display width: Vietnamese letters may be one column and several code units. */
export function printTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, i) => Math.max(stringWidth(column.title), ...rows.map((row) => stringWidth(row[i] ?? ''))))
  const line = (cells: readonly string[]) =>
    columns
      .map((column, i) => pad(cells[i] ?? '', widths[i] ?? 0, column.align))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [line(columns.map((column) => column.title)), rule, ...rows.map(line)].join('\n')
}

function pad(text: string, width: number, align: TableColumn['align']): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return align === 'left' ? text + space : space + text
}

import { PLAIN, type Screen, styled } from './screen.js'
import { terminalLine } from './terminal-safe.js'
import { type TextWidth, widthOfAll } from './text-width.js'
import { breakWords } from './wrap.js'

/** A column of a table. */
export interface TableColumn {
  readonly title: string
  readonly align: 'left' | 'right'
  /** A column that becomes narrower where the table is too wide; its long cells go on below. */
  readonly flexible?: boolean | undefined
}

/** Columns that a flexible column keeps at least. */
const LEAST = 10
const GAP = '  '

/**
 * Prints rows under headers, padded by display width: Vietnamese letters may be one column and several code units. On a screen that is too narrow the
 * flexible columns give way. A cell is one line whatever is in it: control characters become �.
 */
export async function printTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[], screen: Screen = PLAIN): Promise<string> {
  const cells = rows.map((row) => columns.map((_, i) => terminalLine(row[i] ?? '')))
  const widthOf = await widthOfAll([...columns.map(({ title }) => title), ...cells.flat()])
  const natural = columns.map((column, i) => Math.max(widthOf(column.title), ...cells.map((row) => widthOf(row[i] ?? ''))))
  const widths = fit(columns, natural, screen.width)
  const lines = (row: readonly string[]): readonly string[] => {
    const parts = row.map((cell, i) => breakWords(cell, widths[i] ?? 0, widths[i] ?? 0, widthOf))
    const height = Math.max(...parts.map((part) => part.length))
    return Array.from({ length: height }, (_, n) => columns.map((column, i) => pad(parts[i]?.[n] ?? '', widths[i] ?? 0, column.align, widthOf)).join(GAP).trimEnd())
  }
  const header = lines(columns.map(({ title }) => title)).map((line) => styled(line, 'bold', screen))
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP)
  return [...header, rule, ...cells.flatMap(lines)].join('\n')
}

/** Takes one column after another from the widest flexible one until the table fits or all are as narrow as they may be. */
function fit(columns: readonly TableColumn[], natural: readonly number[], width: number | undefined): readonly number[] {
  const widths = [...natural]
  const total = () => widths.reduce((sum, one) => sum + one, 0) + GAP.length * (widths.length - 1)
  while (width !== undefined && total() > width) {
    const candidates = columns.flatMap(({ flexible }, i) => (flexible === true && (widths[i] ?? 0) > LEAST ? [i] : []))
    const widest = candidates.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0]
    if (widest === undefined) return widths
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function pad(text: string, width: number, align: TableColumn['align'], widthOf: TextWidth): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'left' ? text + space : space + text
}

import type { AnnexRow } from './annex-row.js'
import { isPrefix, rankOf } from './code-form.js'

/** A row with the rows that stand under it. */
export interface RowNode {
  readonly row: AnnexRow
  readonly children: RowNode[]
}

/** The rows as a tree by the forms of their codes, and those whose code does not belong where they stand. */
export function rowTree(rows: readonly AnnexRow[]): { readonly roots: readonly RowNode[]; readonly misplaced: readonly AnnexRow[] } {
  const roots: RowNode[] = []
  const misplaced: AnnexRow[] = []
  const open: RowNode[] = []
  for (const row of rows) {
    while (open.length > 0 && rankOf(open.at(-1)?.row.code ?? row.code) >= rankOf(row.code)) open.pop()
    const parent = open.at(-1)
    if (parent && !fits(parent.row, row)) {
      misplaced.push(row)
      continue
    }
    const node: RowNode = { row, children: [] }
    if (parent) parent.children.push(node)
    else roots.push(node)
    open.push(node)
  }
  return { roots, misplaced }
}

/** Codes of one form are written inside each other: 4.22.11 under 4.22. Under a Roman numeral or a letter any number may stand. */
function fits(parent: AnnexRow, row: AnnexRow): boolean {
  return parent.code.form !== 'number' || isPrefix(parent.code.code, row.code.code)
}

/** A row that groups: it has rows under it, or its code has a form that only groups have. */
export function isGroup({ row, children }: RowNode): boolean {
  return children.length > 0 || row.code.form === 'roman' || row.code.form === 'letter'
}

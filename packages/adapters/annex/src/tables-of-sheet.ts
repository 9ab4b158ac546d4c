import type { AnnexRows } from './annex-row.js'
import { type AnnexTable, lineOf } from './table.js'

/** The tables of a sheet: where a header stands again and the codes begin again with the first one, another table begins. */
export function tablesOf(table: AnnexTable, { coded, again }: AnnexRows): readonly AnnexTable[] {
  const first = coded[0]?.code
  const starts = again.filter(({ after }) => after > 0 && first !== undefined && coded[after]?.code.code === first.code && coded[after].code.form === first.form).map(({ place }) => lineOf(place))
  const edges = [0, ...starts, Number.POSITIVE_INFINITY]
  return edges.slice(1).map((end, i) => ({ ...table, rows: table.rows.filter(({ line }) => line >= (edges[i] ?? 0) && line < end) }))
}

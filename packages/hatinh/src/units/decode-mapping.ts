import { deepFreeze } from '@dti-vn/sdk'
import type { Mapping, MappingRow } from './mapping.js'

/** A pair as a data file writes it. Left out: `whole`, the default target, no clause, no note. */
export type MappingRowInput = Pick<MappingRow, 'from' | 'to'> & Partial<MappingRow>

/** A mapping as its data file writes it. */
export interface MappingRows extends Omit<Mapping, 'rows'> {
  readonly rows: readonly MappingRowInput[]
}

/** Turns the rows of a data file into a frozen mapping. */
export function decodeMapping({ rows, ...head }: MappingRows): Mapping {
  const decoded = rows.map((row): MappingRow => ({ kind: 'whole', defaultTarget: true, clause: null, note: null, ...row }))
  return deepFreeze({ ...head, rows: decoded })
}

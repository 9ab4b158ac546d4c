import type { CodeList, Unit } from './code-list.js'
import { deepFreeze } from '@dti-vn/sdk'
import { unitKinds, type UnitKind } from './unit-kind.js'

/** A unit as a row of a data file. */
export type UnitRow = readonly [code: string, kind: UnitKind, name: string, parent: string | null]

/** A code list as its data file writes it. */
export interface CodeListRows extends Omit<CodeList, 'units'> {
  readonly rows: readonly UnitRow[]
}

/** Turns the rows of a data file into a frozen code list. */
export function decodeCodeList({ rows, ...head }: CodeListRows): CodeList {
  const units = rows.map(([code, kind, name, parent]): Unit => {
    const { level, prefix } = unitKinds[kind]
    return { list: head.id, code, level, kind, name, fullName: `${prefix} ${name}`, parent }
  })
  return deepFreeze({ ...head, units })
}

import type { UnitRow } from '@dti-vn/sdk'
import { rowsToSql } from '../src/index.js'
import type { Engine } from './engines/engine.js'

const TABLES = { values: 'dti_values', units: 'dti_units', traits: 'dti_traits', rejections: 'dti_rejections', approvals: 'dti_approvals' }

/** Fills the long tables `dti_values`, `dti_units`, `dti_traits`, `dti_rejections` and `dti_approvals` with rows. */
export async function fillLongTables({ run, dialect }: Engine, rows: readonly UnitRow[]): Promise<void> {
  for (const name of Object.values(TABLES)) await run(`DROP TABLE IF EXISTS ${name}`)
  for (const { sql, params } of rowsToSql(rows, { dialect, tables: TABLES }).statements) await run(sql, params)
}

/** Rows for the tables beside a wide one, which holds their values. */
export function withoutValues(rows: readonly UnitRow[]): UnitRow[] {
  return rows.map((row) => ({ ...row, values: {} }))
}

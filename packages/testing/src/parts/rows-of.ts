import type { AnyValues, UnitRow } from '@dti-vn/sdk'

/** Rows of units by code: `rowsOf({ a: { '1.1': { awarded: 5 } } })`. With `traits` every unit has them. */
export function rowsOf(units: Readonly<Record<string, AnyValues>>, traits?: readonly string[]): UnitRow[] {
  return Object.entries(units).map(([code, values]) => ({ code, values, ...(traits ? { traits } : {}) }))
}

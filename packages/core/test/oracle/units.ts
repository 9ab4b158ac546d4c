import type { UnitRow } from '../../src/dataset/rows.js'

/** A unit with all values that were reported for it, in order of first appearance. */
export interface OracleUnit {
  readonly code: string
  readonly parent: string | null
  readonly traits: ReadonlySet<string>
  /** All values given for an indicator and input, more than one if it was given twice. */
  readonly values: ReadonlyMap<string, readonly unknown[]>
  readonly rejected: ReadonlySet<string>
  readonly approved: ReadonlySet<string>
}

/** The key of a value inside a unit. */
export function valueKey(indicator: string, input: string): string {
  return `${indicator} ${input}`
}

/** Puts the rows of equal codes together. Later rows add parent and traits. */
export function collectUnits(rows: readonly UnitRow[]): OracleUnit[] {
  const codes = [...new Set(rows.map((row) => row.code))]
  return codes.map((code) => {
    const own = rows.filter((row) => row.code === code)
    const values = new Map<string, unknown[]>()
    for (const row of own) {
      for (const [indicator, inputs] of Object.entries(row.values)) {
        for (const [input, value] of Object.entries(inputs ?? {})) {
          const key = valueKey(indicator, input)
          values.set(key, [...(values.get(key) ?? []), value])
        }
      }
    }
    return {
      code,
      parent: own.map((row) => row.parent).findLast((parent) => parent !== undefined) ?? null,
      traits: new Set(own.map((row) => row.traits).findLast((traits) => traits !== undefined) ?? []),
      values,
      rejected: new Set(own.flatMap((row) => row.rejected ?? [])),
      approved: new Set(own.flatMap((row) => row.approved ?? [])),
    }
  })
}

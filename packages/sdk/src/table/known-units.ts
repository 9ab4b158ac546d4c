import type { DatasetIssues } from '@dti-vn/core'
import type { TableTraits } from './traits-table.js'

/** Codes that the source of traits or a list of units knows, for a data set that is read. */
export function knownUnits(traits: TableTraits | undefined, codes: DatasetIssues['units']): DatasetIssues['units'] {
  return { has: (code) => traits?.units.has(code) === true || codes?.has(code) === true }
}

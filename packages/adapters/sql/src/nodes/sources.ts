import type { PlannedIndicator } from '@dti-vn/sdk'
import { column, type Int } from '../arithmetic/int.js'

/** What the nodes read of indicators, by unit. */
export type SourceColumn = { readonly name: string } & (
  | { readonly kind: 'sum'; readonly of: 'points' | 'maximum'; readonly indicators: readonly PlannedIndicator[] }
  | { readonly kind: 'cell'; readonly of: CellPart; readonly indicator: PlannedIndicator }
)

/** Points as a numerator, in the unit of the indicator, and their denominator; the maximum that applies; 1 where the indicator applies to the unit. */
export type CellPart = 'points' | 'divisor' | 'maximum' | 'applies'

/** Collects the columns that nodes ask for. */
export interface Sources {
  readonly ask: (source: SourceColumn, low: bigint, high: bigint) => Int
  readonly columns: () => readonly SourceColumn[]
}

export function createSources(): Sources {
  const found = new Map<string, SourceColumn>()
  return {
    ask: (source, low, high) => {
      found.set(source.name, source)
      return column(source.name, low, high)
    },
    columns: () => [...found.values()],
  }
}

/** The column of a part of an indicator. */
export function cellColumn(indicator: PlannedIndicator, part: CellPart): string {
  return `cell_${String(indicator.index + 1)}_${part}`
}

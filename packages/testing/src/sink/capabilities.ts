import { faultsOfList } from '../assert/capabilities.js'
import { unknownKeys } from '../assert/known-keys.js'

/** What a result sink says that it writes. */
export interface SinkCapabilities {
  /** Ways of writing, e.g. profiles; `['default']` where there is one only. */
  readonly formats: readonly string[]
  /** Figures of each unit that stand in the output: its points, its score, the points of its indicators. */
  readonly figures: readonly ('points' | 'score' | 'indicators')[]
  /** Formats that write a decimal comma; the others write a point. */
  readonly decimalComma: readonly string[]
  /** Formats that people open in a spreadsheet: texts that look like formulas are escaped. In the others they stand unchanged. */
  readonly escapesFormulas: readonly string[]
}

const KEYS: readonly (keyof SinkCapabilities)[] = Object.freeze(['formats', 'figures', 'decimalComma', 'escapesFormulas'])

/** What is wrong with declared capabilities. */
export function faultsOfSink(capabilities: SinkCapabilities): string[] {
  const { formats, figures, decimalComma, escapesFormulas } = capabilities
  return [
    ...unknownKeys('"capabilities"', capabilities, KEYS),
    ...faultsOfList('formats', formats),
    ...faultsOfList('figures', figures, ['points', 'score', 'indicators']),
    ...(figures.length === 0 ? ['"figures" is empty: a sink writes at least one of points, score, indicators.'] : []),
    ...faultsOfList('decimalComma', decimalComma, formats),
    ...faultsOfList('escapesFormulas', escapesFormulas, formats),
  ]
}

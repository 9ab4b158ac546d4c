import { faultsOfList } from '../assert/capabilities.js'
import { unknownKeys } from '../assert/known-keys.js'

/** What a reporter says of its output. The suite runs what is declared. */
export interface ReporterCapabilities {
  /** Languages that it writes in. */
  readonly languages: readonly string[]
  /** Whether every unit stands in the output with its code. */
  readonly allUnits: boolean
  /**
   * What texts that come from data must not do in this format. `html`: bring markup. `spreadsheet`: run as a formula. `none`: stand as they are,
   * as in JSON or in CSV for programs.
   */
  readonly escapes: 'html' | 'spreadsheet' | 'none'
}

const KEYS: readonly (keyof ReporterCapabilities)[] = Object.freeze(['languages', 'allUnits', 'escapes'])
const ESCAPES: readonly string[] = Object.freeze(['html', 'spreadsheet', 'none'])

/** What is wrong with declared capabilities. */
export function faultsOfReporter(capabilities: ReporterCapabilities): string[] {
  const { languages, escapes } = capabilities
  return [
    ...unknownKeys('"capabilities"', capabilities, KEYS),
    ...faultsOfList('languages', languages),
    ...(ESCAPES.includes(escapes) ? [] : [`"escapes" is ${JSON.stringify(escapes)}; it is one of ${ESCAPES.join(', ')}.`]),
  ]
}

import type { Severity } from './issue.js'
import { MILDER_RUN_SEVERITY } from './milder-run-codes.js'

/** Every issue code that is no error, with its severity. */
export const MILDER_SEVERITY = Object.freeze({
  ...MILDER_RUN_SEVERITY,
  // meaning of a definition
  'definition-ratio-above-one': 'warning',
  'definition-threshold-unreached': 'warning',
  'definition-maximum-unreached': 'warning',
  'definition-part-unused': 'warning',
  'definition-trait-unused': 'info',
  'definition-text-blank': 'warning',
  'definition-official-undecided': 'warning',
  'definition-unit-lists-unknown': 'warning',
  // time and lists of units
  'units-unchecked': 'warning',
  'units-unnamed': 'warning',
  'unit-parent-differs': 'warning',
  'unit-traits-differ': 'warning',
  // units
  'row-of-column-numbers': 'warning',
  'row-repeats-header': 'warning',
  'unit-not-in-registry': 'warning',
  'unit-name-differs': 'warning',
  'unit-check': 'warning',
  'compared-alone': 'info',
  'value-without-trait': 'warning',
  // plugins
  'plugin-finding': 'warning',
  'contribution-deprecated': 'warning',
} as const satisfies Readonly<Record<string, Exclude<Severity, 'error'>>>)

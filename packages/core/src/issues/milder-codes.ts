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
  // an annex as a table
  'annex-code-as-number': 'warning',
  'annex-code-qualified': 'warning',
  'annex-method-left': 'warning',
  'annex-reading-assumed': 'warning',
  'annex-content-left-out': 'warning',
  'annex-row-ignored': 'info',
  // time and lists of units
  'units-unchecked': 'warning',
  'units-unnamed': 'warning',
  'unit-parent-differs': 'warning',
  'unit-traits-differ': 'warning',
  // units
  'row-of-column-numbers': 'warning',
  'unit-not-in-registry': 'warning',
  'unit-name-differs': 'warning',
  'unit-check': 'warning',
  'compared-alone': 'info',
  'value-without-trait': 'warning',
  // plugins
  'plugin-finding': 'warning',
  'contribution-deprecated': 'warning',
  // workbooks
  'workbook-hidden-read': 'info',
  // returned forms
  'form-definition-changed': 'warning',
  'form-without-period': 'warning',
  'form-line-emptied': 'warning',
  'form-row-moved': 'warning',
  'form-code-changed': 'warning',
  'form-text-changed': 'warning',
  'form-repeated': 'warning',
  'form-missing': 'warning',
  'form-unit-unexpected': 'warning',
  'form-points-differ': 'warning',
  'form-points-typed': 'warning',
  'cell-thousands-read': 'warning',
  'cell-decimals-read': 'warning',
  'cell-percent-read': 'warning',
  'cell-formula': 'info',
  // an index as SQL
  'sql-row-of-text': 'warning',
  'sql-unit-unlisted': 'warning',
  'sql-unit-unknown': 'warning',
  'sql-traits-none': 'warning',
  'sql-column-unread': 'warning',
  'sql-figures-capped': 'info',
} as const satisfies Readonly<Record<string, Exclude<Severity, 'error'>>>)

import type { Severity } from './issue.js'

/** Every issue code that is no error, with its severity. Apart from the errors, so that a program that only scores does not load the list of all codes. */
export const MILDER_SEVERITY = Object.freeze({
  // meaning of a definition
  'definition-inexact-function': 'info',
  'definition-weight-unused': 'warning',
  'points-never': 'warning',
  // an annex as a table
  'annex-code-as-number': 'warning',
  'annex-code-qualified': 'warning',
  'annex-method-left': 'warning',
  'annex-reading-assumed': 'warning',
  'annex-row-ignored': 'info',
  // values
  'values-rounded': 'info',
  'value-share-suspected': 'warning',
  'not-submitted': 'warning',
  'value-missing': 'warning',
  'value-partly-missing': 'warning',
  'value-imputed': 'warning',
  'na-unapproved': 'warning',
  'value-not-applicable-unexpected': 'warning',
  'value-differs-between-indicators': 'warning',
  'numerator-exceeds-denominator': 'warning',
  'zero-denominator': 'warning',
  'zero-denominator-settled': 'warning',
  'indicator-rejected': 'warning',
  'rejection-without-effect': 'warning',
  'approval-without-effect': 'warning',
  'appraisal-duplicate': 'warning',
  'aggregation-absent': 'warning',
  // time and lists of units
  'period-missing': 'warning',
  'index-starts-in-period': 'info',
  'index-not-in-force': 'warning',
  'unit-list-not-in-force': 'warning',
  'units-unchecked': 'warning',
  'unit-parent-differs': 'warning',
  'unit-traits-differ': 'warning',
  // units
  'unit-unranked': 'info',
  'unit-without-traits': 'warning',
  'unit-without-parent': 'warning',
  'unit-not-in-registry': 'warning',
  'unit-name-differs': 'warning',
  'row-equals-sum': 'warning',
  'unit-check': 'warning',
  // plugins
  'plugin-finding': 'warning',
  'contribution-deprecated': 'warning',
  // JSON texts
  'issues-left-out': 'warning',
  // returned forms
  'form-definition-changed': 'warning',
  'form-without-period': 'warning',
  'form-row-moved': 'warning',
  'form-code-changed': 'warning',
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
  'sql-unit-unlisted': 'warning',
  'sql-unit-unknown': 'warning',
  'sql-column-unread': 'warning',
  'sql-figures-capped': 'info',
} as const satisfies Readonly<Record<string, Exclude<Severity, 'error'>>>)

import type { Severity } from './issue.js'

/** The issue codes of runs that are no errors, with their severity: all that a program that only scores loads of the list of codes. */
export const MILDER_RUN_SEVERITY = Object.freeze({
  // meaning of a definition
  'definition-inexact-function': 'info',
  'definition-weight-unused': 'warning',
  'points-never': 'warning',
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
  // time
  'period-missing': 'warning',
  'index-starts-in-period': 'info',
  'index-not-in-force': 'warning',
  'unit-list-not-in-force': 'warning',
  // units
  'unit-unranked': 'info',
  'unit-without-traits': 'warning',
  'unit-without-parent': 'warning',
  'row-of-text': 'warning',
  'row-equals-sum': 'warning',
  // messages
  'issues-left-out': 'warning',
} as const satisfies Readonly<Record<string, Exclude<Severity, 'error'>>>)

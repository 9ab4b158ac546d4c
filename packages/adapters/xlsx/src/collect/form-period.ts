import { excerpt, type Issue, type LocalText, parsePeriod, type Period, periodText, type Place } from '@dti-vn/sdk'
import { FORM_ROWS } from '../form/form-columns.js'
import { PERIOD_LINE } from '../form/period-line.js'
import type { ReadSheet } from '../workbook/read-model.js'
import { wordKey } from './cell-text.js'
import type { FormMarks } from './form-marks.js'
import { headLine } from './head-line.js'
import type { ReturnedForm } from './returned-form.js'
import { formIssue } from '../issues/form-issues.js'

/** What a form says of its period, and what is wrong with that: an error refuses the form, a warning does not. */
export interface FormPeriod {
  readonly period: Period | null
  readonly issue: Issue | null
}

/**
 * Compares the assessment period of a form with the one that is collected, and with the one that its line above the table shows: another there is an error,
 * none a warning. A form from before forms had periods is taken, with a warning; where
 * none is asked for, every period is taken, and `mixedPeriods` looks at them all.
 */
export function formPeriod({ period: id, unit, sheet }: FormMarks, wanted: Period | null, file: string): FormPeriod {
  const at = { place: { file }, unit }
  if (id === null) return { period: null, issue: formIssue('form-without-period', { ...at, params: {} }) }
  const period = parsePeriod(id) ?? null
  if (period && (wanted === null || wanted.id === period.id)) return { period, issue: visiblePeriod(period, sheet, at) }
  return { period, issue: formIssue('form-other-period', { ...at, params: { found: period ? words(period) : id, expected: words(wanted) } }) }
}

function visiblePeriod(period: Period, sheet: ReadSheet, { place, unit }: { readonly place: Place; readonly unit: string }): Issue | null {
  const line = headLine(sheet, FORM_ROWS.decision, PERIOD_LINE.isLabelled)
  const said = PERIOD_LINE.said(wordKey(line?.text ?? ''))
  if (said !== '' && PERIOD_LINE.names(said, period)) return null
  const at = { place: { ...place, sheet: sheet.name, cell: line?.address }, unit }
  if (said === '') return formIssue('form-line-emptied', { ...at, params: { line: { vi: 'kỳ đánh giá', en: 'the assessment period' }, hidden: words(period) } })
  return formIssue('form-period-differs', { ...at, params: { hidden: words(period), found: excerpt(said) } })
}

/** An error for each form where no period was asked for and the forms have several: no ranking is of two periods. Empty where they have one. */
export function mixedPeriods(forms: readonly ReturnedForm[]): readonly Issue[] {
  const periods = new Map(forms.flatMap(({ period }) => (period ? [[period.id, period] as const] : [])))
  if (periods.size < 2) return []
  return forms.flatMap(({ file, unit, period }) =>
    period ? [formIssue('form-periods-mixed', { place: { file }, unit, params: { found: words(period), periods: [...periods.keys()].sort() } })] : [])
}

function words(period: Period | null): LocalText {
  return { vi: periodText(period, 'vi'), en: periodText(period, 'en') }
}

import { makeIssue, type Issue } from '@dti-vn/sdk'
import type { ReturnedForm } from './returned-form.js'

/** Forms that came back without one figure; a run says the same of their units. `NA` is a figure: it claims something. */
export function blankFormIssues(forms: readonly ReturnedForm[]): readonly Issue[] {
  return forms.filter(({ values }) => values.length > 0 && values.every(({ written }) => written === '')).map(({ file, unit }) => makeIssue('not-submitted', { place: { file }, unit }))
}

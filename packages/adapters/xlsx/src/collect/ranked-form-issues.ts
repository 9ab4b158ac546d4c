import type { Issue, ScoreResult } from '@dti-vn/sdk'
import { blankFormIssues } from './blank-forms.js'
import { formPointsIssues } from './form-points.js'
import type { ReturnedForm } from './returned-form.js'

/** The issues of a result of forms, a blank form with its file, and then where the points that the forms show differ from those of the result. */
export function rankedFormIssues(forms: readonly ReturnedForm[], result: ScoreResult): readonly Issue[] {
  const blank = new Map(blankFormIssues(forms).map((issue) => [issue.unit, issue]))
  const ofResult = result.issues.map((issue) => (issue.code === 'not-submitted' ? (blank.get(issue.unit) ?? issue) : issue))
  return [...ofResult, ...formPointsIssues(forms, result)]
}

import type { Script } from '../script.js'
import { comment } from '../text/comment.js'
import { indent, select, step, type Step } from '../text/layout.js'

const STATE = `CASE
  WHEN x.reason IS NULL THEN 'scored'
  WHEN x.reason IN ('no-trait', 'declared-na', 'zero-denominator-na') THEN 'not-applicable'
  WHEN x.reason IN ('na-unapproved', 'empty', 'zero-denominator') THEN 'missing'
  WHEN x.reason = 'rejected' THEN 'rejected'
  WHEN x.reason = 'plugin-failed' THEN 'failed'
  WHEN x.reason = 'too-large' THEN 'unsupported'
  ELSE 'invalid'
END`

/** The maximum points that a state leaves, where `of` holds state and reason and `i` the policies of the indicator. A claim that nobody approved keeps it. */
export function awardedMaximum(of: string): string {
  return `CASE
  WHEN ${of}.state = 'not-applicable' AND i.not_applicable = 'exclude' THEN 0
  WHEN ${of}.state = 'missing' AND i.missing = 'exclude' AND ${of}.reason <> 'na-unapproved' THEN 0
  ELSE i.max_points
END`
}

/** States, and what they award under the policies: the result by indicator. */
export function indicatorSteps({ fineness, dialect }: Script): Step[] {
  const exact = fineness === 1n ? [] : ['exact_points']
  const award = (scored: string, full: string) => `CASE
  WHEN x.state = 'scored' THEN ${scored}
  WHEN x.state = 'not-applicable' AND i.not_applicable = 'full' THEN ${full}
  ELSE 0
END`
  return [
    step('stated', comment('State of every indicator of every unit'), select(
      ['x.unit_code', 'x.indicator_no', `${STATE} AS state`, "CASE x.reason WHEN 'zero-denominator-na' THEN 'zero-denominator' ELSE x.reason END AS reason", 'x.points', ...exact.map((name) => `x.${name}`), 'x.is_given'],
      ['FROM outcome x'],
    )),
    step('scored', comment('What every state awards: points and maximum, in units of the last place'), select(
      ['x.unit_code', 'x.indicator_no', 'i.indicator_code', 'x.state', 'x.reason',
        `CAST(${indent(award('x.points', 'i.max_points')).trimStart()} AS ${dialect.wideType}) AS points`,
        ...exact.map((name) => `CAST(${award(`x.${name}`, `i.max_points * ${fineness}`)} AS ${dialect.wideType}) AS ${name}`),
        `${awardedMaximum('x')} AS max_points`,
        "CASE WHEN x.state IN ('failed', 'unsupported') OR x.state = 'missing' AND i.missing = 'refuse' THEN 1 ELSE 0 END AS refuses_score", 'x.is_given'],
      ['FROM stated x', 'JOIN indicators i ON i.indicator_no = x.indicator_no'],
    ), dialect.materialized),
  ]
}

import { REASONS, type State, STATE_AWARDS, STATE_OF_REASON, type StateAward } from '@dti-vn/sdk'
import { exactColumns, type Script } from '../script.js'
import { comment } from '../text/comment.js'
import { indent, select, step, type Step } from '../text/layout.js'

/** The reason of a division by zero that makes an indicator not applicable, until its state is known. */
const ZERO_NA = 'zero-denominator-na'

/** States with their reasons; those that no list has are `invalid`. */
const LISTED: readonly (readonly [state: string, reasons: readonly string[]])[] = [
  ['not-applicable', [...reasonsOf('not-applicable'), ZERO_NA]],
  ['missing', reasonsOf('missing')],
  ['rejected', reasonsOf('rejected')],
  ['failed', reasonsOf('failed')],
  ['unsupported', ['too-large']],
]

function reasonsOf(state: State): string[] {
  return REASONS.flatMap((reason) => (reason !== null && STATE_OF_REASON[reason] === state ? [reason] : []))
}

const STATE = `CASE
  WHEN x.reason IS NULL THEN 'scored'
${LISTED.map(([state, reasons]) => `  WHEN x.reason ${reasons.length === 1 ? '=' : 'IN'} ${quoted(reasons)} THEN '${state}'`).join('\n')}
  ELSE 'invalid'
END`

function quoted(words: readonly string[]): string {
  const list = words.map((word) => `'${word}'`).join(', ')
  return words.length === 1 ? list : `(${list})`
}

/** Columns of the policies, in the table of indicators `i`. */
const POLICY = { notApplicable: 'i.not_applicable', missing: 'i.missing' } as const

const AWARDS = Object.entries(STATE_AWARDS) as readonly (readonly [Exclude<State, 'scored'>, StateAward])[]

/** Where a state has a policy with a value: the condition; nothing where no value has that effect. */
function underPolicy(of: string, state: State, { policy }: StateAward, value: string | undefined): string[] {
  return policy === undefined || value === undefined ? [] : [`${of}.state = '${state}' AND ${POLICY[policy]} = '${value}'`]
}

/** The maximum points that a state leaves, where `of` holds state and reason and `i` the policies of the indicator. A claim that nobody approved keeps it. */
export function awardedMaximum(of: string): string {
  const leaving = AWARDS.flatMap(([state, award]) => underPolicy(of, state, award, award.leaves).map((condition) => `${condition}${award.keeps === undefined ? '' : ` AND ${of}.reason <> '${award.keeps}'`}`))
  return `CASE
${leaving.map((condition) => `  WHEN ${condition} THEN 0`).join('\n')}
  ELSE i.max_points
END`
}

/** What keeps a unit from a score; a state that SQL cannot compute does as well. */
const REFUSES = [
  `x.state IN ${quoted([...AWARDS.flatMap(([state, { refuses }]) => (refuses === 'always' ? [state] : [])), 'unsupported'])}`,
  ...AWARDS.flatMap(([state, award]) => underPolicy('x', state, award, award.refuses === 'always' ? undefined : award.refuses)),
].join(' OR ')

/** States, and what they award under the policies: the result by indicator. */
export function indicatorSteps(script: Script): Step[] {
  const { fineness, dialect } = script
  const exact = exactColumns(script)
  const award = (scored: string, full: string, nothing = '0') => `CASE
  WHEN x.state = 'scored' THEN ${scored}
${AWARDS.flatMap(([state, award]) => underPolicy('x', state, award, award.full)).map((condition) => `  WHEN ${condition} THEN ${full}`).join('\n')}
  ELSE ${nothing}
END`
  const exactAward = (name: string) => (name === 'exact_divisor' ? award(`x.${name}`, String(fineness), '1') : award(`x.${name}`, `i.max_points * ${fineness}`))
  return [
    step('stated', comment('State of every indicator of every unit'), select(
      ['x.unit_code', 'x.indicator_no', `${STATE} AS state`, "CASE x.reason WHEN 'zero-denominator-na' THEN 'zero-denominator' ELSE x.reason END AS reason", 'x.points', ...exact.map((name) => `x.${name}`), 'x.is_given'],
      ['FROM outcome x'],
    )),
    step('scored', comment('What every state awards: points and maximum, in units of the last place'), select(
      ['x.unit_code', 'x.indicator_no', 'i.indicator_code', 'x.state', 'x.reason',
        `CAST(${indent(award('x.points', 'i.max_points')).trimStart()} AS ${dialect.wideType}) AS points`,
        ...exact.map((name) => `CAST(${exactAward(name)} AS ${dialect.wideType}) AS ${name}`),
        `${awardedMaximum('x')} AS max_points`,
        `CASE WHEN ${REFUSES} THEN 1 ELSE 0 END AS refuses_score`, 'x.is_given'],
      ['FROM stated x', 'JOIN indicators i ON i.indicator_no = x.indicator_no'],
    ), dialect.materialized),
  ]
}

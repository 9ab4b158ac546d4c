import type { PlannedInput } from '@dti-vn/sdk'
import type { Script } from '../script.js'
import { comment } from '../text/comment.js'
import { indent, select, step, type Step } from '../text/layout.js'

const SPEC = ['i.indicator_no', 'i.slot', 'i.kind', 'i.decimals', 'i.scale', 'i.lowest', 'i.highest', 'i.beyond'] as const

/** A row for each value of a long table, with the input that it belongs to. */
export function givenOfLong({ dialect, tables }: Script): Step {
  const text = dialect.exact(dialect.trim(`CAST(v.value AS ${dialect.textType})`))
  return step('given', comment('Values with their inputs'), select(
    [`${dialect.exact('v.unit_code')} AS unit_code`, ...SPEC, `${text} AS txt`],
    [`FROM ${tables.values} v`, `JOIN inputs i ON i.indicator_code = ${dialect.exact('v.indicator_code')} AND i.input_id = ${dialect.exact('v.input_id')}`],
  ), dialect.materialized)
}

/** A row for each column of a wide table. */
export function givenOfWide({ dialect, tables, plan }: Script, columnOf: (input: PlannedInput) => string): Step {
  const whens = plan.indicators.map((indicator) => {
    const slots = indicator.inputs.map((input, i) => `WHEN ${i + 1} THEN CAST(v.${columnOf(input)} AS ${dialect.textType})`)
    return `WHEN ${indicator.index + 1} THEN CASE i.slot ${slots.join(' ')} END`
  })
  const text = dialect.exact(dialect.trim(`CASE i.indicator_no\n${indent(whens.join('\n'), 2)}\n  END`))
  return step('given', comment('Values with their inputs, a row for each column'), select(
    [`${dialect.exact('v.unit_code')} AS unit_code`, ...SPEC, `${text} AS txt`],
    [`FROM ${tables.values} v`, 'CROSS JOIN inputs i'],
  ), dialect.materialized)
}

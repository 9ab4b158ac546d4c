import type { Script } from '../script.js'
import { comment } from '../text/comment.js'
import { select, step, type Step } from '../text/layout.js'

const SPEC = ['i.indicator_no', 'i.slot', 'i.kind', 'i.decimals', 'i.scale', 'i.lowest', 'i.highest', 'i.beyond'] as const

/** A row for each value of a long table, with the input that it belongs to. */
export function givenOfLong({ dialect, tables }: Script): Step {
  const text = dialect.exact(dialect.trim(`CAST(v.value AS ${dialect.textType})`))
  return step('given', comment('Values with their inputs'), select(
    [`${dialect.exact('v.unit_code')} AS unit_code`, ...SPEC, `${text} AS txt`],
    [`FROM ${tables.values} v`, `JOIN inputs i ON i.indicator_code = ${dialect.exact('v.indicator_code')} AND i.input_id = ${dialect.exact('v.input_id')}`],
  ), dialect.materialized)
}

import type { Script } from '../script.js'
import { comment } from '../text/comment.js'
import { inputColumns } from './constants.js'
import { select, step, type Step } from '../text/layout.js'

/** A row for each value of a long table, with the input that it belongs to. */
export function givenOfLong(script: Script): Step {
  const { dialect, tables } = script
  const text = dialect.exact(dialect.trim(`CAST(v.value AS ${dialect.textType})`))
  return step('given', comment('Values with their inputs'), select(
    [`${dialect.exact('v.unit_code')} AS unit_code`, ...['indicator_no', 'slot', ...inputColumns(script)].map((name) => `i.${name}`), `${text} AS txt`],
    [`FROM ${tables.values} v`, `JOIN inputs i ON i.indicator_code = ${dialect.exact('v.indicator_code')} AND i.input_id = ${dialect.exact('v.input_id')}`],
  ), dialect.materialized)
}

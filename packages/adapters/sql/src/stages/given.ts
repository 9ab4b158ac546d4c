import type { Script } from '../script.js'
import { cleaned, codeOf } from '../text/code.js'
import { comment } from '../text/comment.js'
import { inputColumns } from './constants.js'
import { indent, keptStep, select, type Step } from '../text/layout.js'

/**
 * A row for each value of a long table, with the input that it belongs to; of some indicators only, where their numbers are given. Codes are cleaned once for each
 * that occurs, not once for each value.
 */
export function givenOfLong(script: Script, among?: readonly number[]): Step[] {
  const { dialect, tables } = script
  const spec = ['indicator_no', 'slot', ...inputColumns(script)]
  const [code, id] = [dialect.exact('v.indicator_code'), dialect.exact('v.input_id')]
  const found = select([`${code} AS indicator_found`, `${id} AS input_found`], [`FROM ${tables.values} v`]).replace('SELECT', 'SELECT DISTINCT')
  const named = keptStep(dialect, 'named', comment('Indicators and inputs as the values name them'), select(
    ['r.indicator_found', 'r.input_found', ...spec.map((name) => `i.${name}`)],
    [`FROM (\n${indent(found)}\n) r`, `JOIN inputs i ON i.indicator_code = ${codeOf(dialect, 'r.indicator_found')} AND i.input_id = ${codeOf(dialect, 'r.input_found')}${among ? ` AND i.indicator_no IN (${among.join(', ')})` : ''}`],
  ))
  const given = keptStep(dialect, 'given', comment('Values with their inputs'), select(
    [`${codeOf(dialect, 'v.unit_code')} AS unit_code`, ...spec.map((name) => `i.${name}`), `${cleaned(dialect, `CAST(v.value AS ${dialect.textType})`)} AS txt`],
    [`FROM ${tables.values} v`, `JOIN named i ON i.indicator_found = ${code} AND i.input_found = ${id}`],
  ))
  return [named, given]
}

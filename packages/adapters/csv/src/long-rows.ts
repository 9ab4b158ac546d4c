import { makeIssue, type Place } from '@dti-vn/sdk'
import { cleanText, excerpt } from './clean-text.js'
import { LONG_COLUMNS } from './layout.js'
import { findColumns, unknownColumn } from './named-columns.js'
import type { RowContext } from './row-context.js'
import { suggester } from './suggest.js'
import type { RowSink } from './table-reader.js'

/** Reads a file with a row for each value; null when its header does not allow it. Columns that are not known are reported and not read. */
export function longRows(context: RowContext, header: readonly string[], place: Place): RowSink | null {
  const { plan, builder, units, file } = context
  const columns = findColumns(header, LONG_COLUMNS, place)
  const known = [...LONG_COLUMNS.required, ...LONG_COLUMNS.optional]
  for (const issue of columns.issues) builder.report(issue)
  for (const { name } of columns.others) builder.report(unknownColumn(name, known, place))
  if (columns.issues.length > 0) return null
  const at = (name: string) => columns.positions.get(name) ?? -1
  const [unitAt, nameAt, indicatorAt] = [at('unit_code'), at('unit_name'), at('indicator_code')]
  const [inputAt, valueAt] = [at('input_id'), at('value')]
  const cell = (cells: readonly string[], position: number) => cleanText(cells[position] ?? '')
  const nearestCodes = suggester([...plan.indicatorByCode.keys()])
  const nearestIds = new Map(plan.indicators.map((indicator) => [indicator, suggester([...indicator.inputById.keys()])]))

  function row(cells: readonly string[], line: number): boolean {
    const code = cell(cells, unitAt)
    const indicatorCode = cell(cells, indicatorAt)
    const id = cell(cells, inputAt)
    if (code === '') {
      const params = { indicator: excerpt(indicatorCode), input: excerpt(id) }
      builder.report(makeIssue('unit-code-missing', { place: { file, line, column: 'unit_code' }, ...about(cells), params }))
      return true
    }
    const unit = units.of(code, cell(cells, nameAt))
    if (unit === undefined) {
      context.tooManyUnits(line)
      return false
    }
    const indicator = plan.indicatorByCode.get(indicatorCode)
    if (!indicator) {
      const params = { code: excerpt(indicatorCode), nearest: nearestCodes(indicatorCode) }
      builder.report(makeIssue('indicator-unknown', { place: { file, line, column: 'indicator_code' }, ...about(cells), params }))
      return true
    }
    const input = indicator.inputById.get(id)
    if (!input) {
      const params = { id: excerpt(id), known: [...indicator.inputById.keys()], nearest: nearestIds.get(indicator)?.(id) ?? [] }
      builder.report(makeIssue('input-unknown', { place: { file, line, column: 'input_id' }, ...about(cells), params }))
      return true
    }
    builder.set(unit, input, cell(cells, valueAt), { file, line, column: 'value' })
    return true
  }

  function about(cells: readonly string[]) {
    const text = (position: number) => excerpt(cell(cells, position)) || undefined
    return { unit: text(unitAt), indicator: text(indicatorAt), input: text(inputAt) }
  }

  return { row, about }
}

import { makeIssue } from '@dti-vn/core'
import { excerpt } from './clean-text.js'
import { LONG_COLUMNS } from './layout.js'
import { findColumns, unknownColumn } from './named-columns.js'
import { suggester } from './suggest.js'
import type { RowContext, RowTaker, TableHeader } from './table-rows.js'

/** Reads a table with a row for each value; null when its header does not allow it. Columns that are not known are reported and not read. */
export function longRows<Row>(context: RowContext<Row>, header: TableHeader): RowTaker<Row> | null {
  const { plan, builder, units, format } = context
  const columns = findColumns(header, LONG_COLUMNS)
  const known = [...LONG_COLUMNS.required, ...LONG_COLUMNS.optional]
  for (const issue of columns.issues) builder.report(issue)
  for (const { name, position } of columns.others) builder.report(unknownColumn(name, known, header.at(position)))
  if (columns.issues.length > 0) return null
  const at = (name: string) => columns.positions.get(name) ?? -1
  const [unitAt, nameAt, indicatorAt] = [at('unit_code'), at('unit_name'), at('indicator_code')]
  const [inputAt, valueAt] = [at('input_id'), at('value')]
  const nearestCodes = suggester([...plan.indicatorByCode.keys()])
  const nearestIds = new Map(plan.indicators.map((indicator) => [indicator, suggester([...indicator.inputById.keys()])]))

  function row(cells: Row, line: number): boolean {
    const code = format.code(cells, line, unitAt, 'unit_code')
    const indicatorCode = format.code(cells, line, indicatorAt, 'indicator_code')
    const id = format.code(cells, line, inputAt, 'input_id')
    if (code === null || indicatorCode === null || id === null) return true
    if (code === '') {
      const params = { indicator: excerpt(indicatorCode), input: excerpt(id) }
      builder.report(makeIssue('unit-code-missing', { place: format.place(line, unitAt, 'unit_code'), ...about(cells), params }))
      return true
    }
    const unit = units.of(code, format.text(cells, nameAt))
    if (unit === undefined) {
      context.tooManyUnits(line)
      return false
    }
    const indicator = plan.indicatorByCode.get(indicatorCode)
    if (!indicator) {
      const params = { code: excerpt(indicatorCode), nearest: nearestCodes(indicatorCode) }
      builder.report(makeIssue('indicator-unknown', { place: format.place(line, indicatorAt, 'indicator_code'), ...about(cells), params }))
      return true
    }
    const input = indicator.inputById.get(id)
    if (!input) {
      const params = { id: excerpt(id), known: [...indicator.inputById.keys()], nearest: nearestIds.get(indicator)?.(id) ?? [] }
      builder.report(makeIssue('input-unknown', { place: format.place(line, inputAt, 'input_id'), ...about(cells), params }))
      return true
    }
    format.store(cells, line, valueAt, 'value', unit, input)
    return true
  }

  function about(cells: Row) {
    const text = (position: number) => excerpt(format.text(cells, position)) || undefined
    return { unit: text(unitAt), indicator: text(indicatorAt), input: text(inputAt) }
  }

  return { row, about }
}

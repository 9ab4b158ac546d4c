import { inputFinder, isTotalWord, isUnknown, makeIssue, NO_UNIT } from '@dti-vn/core'
import { namedCode } from './clean-text.js'
import { LONG_COLUMNS } from './layout.js'
import { findColumns, unknownColumn } from './named-columns.js'
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
  const find = inputFinder(plan)
  /** Words of totals that stand as names: each is told once, as those in the place of a code are. */
  const totals = new Set<string>()

  function row(cells: Row, line: number): boolean {
    const code = format.code(cells, line, unitAt, 'unit_code')
    const indicatorCode = format.code(cells, line, indicatorAt, 'indicator_code')
    const id = format.code(cells, line, inputAt, 'input_id')
    if (code === null || indicatorCode === null || id === null) return true
    const name = format.text(cells, nameAt)
    if (code === '') {
      if (!isTotalWord(name)) builder.report(makeIssue('unit-code-missing', { place: format.place(line, unitAt, 'unit_code'), ...about(cells) }))
      if (!isTotalWord(name) || totals.has(name)) return true
      totals.add(name)
    }
    const unit = units.of(code, name, () => format.place(line, unitAt, 'unit_code'))
    if (unit === undefined) {
      context.tooManyUnits(line)
      return false
    }
    if (unit === NO_UNIT || isFigureless(cells)) return true
    const indicator = find.indicator(indicatorCode)
    const input = isUnknown(indicator) ? indicator : find.input(indicator, id)
    if (isUnknown(input)) {
      const place = isUnknown(indicator) ? format.place(line, indicatorAt, 'indicator_code') : format.place(line, inputAt, 'input_id')
      builder.report(makeIssue(input.code, { place, ...about(cells), params: input.params }))
    } else format.store(cells, line, valueAt, 'value', unit, input)
    return true
  }

  /** A row that names a unit and says nothing else: of one that sent nothing, or a note below the table. */
  function isFigureless(cells: Row): boolean {
    return [indicatorAt, inputAt, valueAt].every((position) => format.isBlank(cells, position))
  }

  function about(cells: Row) {
    const text = (position: number) => namedCode(format.text(cells, position))
    return { unit: text(unitAt), indicator: text(indicatorAt), input: text(inputAt) }
  }

  return { row, about }
}

import { inputFinder, makeIssue, NO_UNIT, type PlannedInput } from '@dti-vn/core'
import { namedCode } from './clean-text.js'
import { WIDE_COLUMNS } from './layout.js'
import { findColumns, type NamedColumns } from './named-columns.js'
import type { RowContext, RowTaker, TableHeader } from './table-rows.js'
import { wideColumn } from './wide-columns.js'

interface InputColumn {
  readonly position: number
  readonly input: PlannedInput
  readonly header: string
}

/** Reads a table with a row for each unit and a column for each input; null when its header does not allow it. */
export function wideRows<Row>(context: RowContext<Row>, header: TableHeader): RowTaker<Row> | null {
  const { builder, units, format } = context
  const columns = findColumns(header, WIDE_COLUMNS)
  for (const issue of columns.issues) builder.report(issue)
  const inputs = inputColumns(context, columns.others, header)
  if (columns.issues.length > 0 || inputs === null) return null
  const unitAt = columns.positions.get('unit_code') ?? -1
  const nameAt = columns.positions.get('unit_name') ?? -1

  return {
    row: (cells, line) => {
      const code = format.code(cells, line, unitAt, 'unit_code')
      if (code === null) return true
      const unit = units.of(code, format.text(cells, nameAt), () => format.place(line, unitAt, 'unit_code'))
      if (unit === undefined) {
        context.tooManyUnits(line)
        return false
      }
      if (unit === NO_UNIT) return true
      for (const { position, input, header: column } of inputs) format.store(cells, line, position, column, unit, input)
      return true
    },
    about: (cells) => ({ unit: namedCode(format.text(cells, unitAt)) }),
  }
}

/** The columns of inputs; null when two columns name the same input or none does. Columns of no input are reported and not read. */
function inputColumns<Row>({ plan, builder }: RowContext<Row>, others: NamedColumns['others'], header: TableHeader): readonly InputColumn[] | null {
  const inputs: InputColumn[] = []
  const taken = new Set<PlannedInput>()
  let sound = true
  const find = inputFinder(plan)
  for (const { name, position } of others) {
    const column = wideColumn(plan, find, name, header.at(position))
    if ('issue' in column) builder.report(column.issue)
    else if (taken.has(column.input)) {
      builder.report(makeIssue('file-header-duplicate', { place: header.at(position), params: { column: name } }))
      sound = false
    } else {
      taken.add(column.input)
      inputs.push({ position, input: column.input, header: name })
    }
  }
  if (inputs.length === 0) {
    const known = [...WIDE_COLUMNS.required, ...WIDE_COLUMNS.optional, '<indicator>/<input>']
    builder.report(makeIssue('file-header-missing', { place: header.place, params: { column: '<indicator>/<input>', known } }))
    sound = false
  }
  return sound ? inputs : null
}

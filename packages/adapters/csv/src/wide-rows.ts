import { makeIssue, type Place, type PlannedInput } from '@dti-vn/sdk'
import { cleanText, excerpt } from './clean-text.js'
import { WIDE_COLUMNS } from './layout.js'
import { findColumns, type NamedColumns } from './named-columns.js'
import type { RowContext } from './row-context.js'
import type { RowSink } from './table-reader.js'
import { wideColumn } from './wide-columns.js'

interface InputColumn {
  readonly position: number
  readonly input: PlannedInput
  readonly header: string
}

/** Reads a file with a row for each unit and a column for each input; null when its header does not allow it. */
export function wideRows(context: RowContext, header: readonly string[], place: Place): RowSink | null {
  const { builder, units, file } = context
  const columns = findColumns(header, WIDE_COLUMNS, place)
  for (const issue of columns.issues) builder.report(issue)
  const inputs = inputColumns(context, columns.others, place)
  if (columns.issues.length > 0 || inputs === null) return null
  const unitAt = columns.positions.get('unit_code') ?? -1
  const nameAt = columns.positions.get('unit_name') ?? -1

  return {
    row: (cells, line) => {
      const code = cleanText(cells[unitAt] ?? '')
      if (code === '') {
        builder.report(makeIssue('unit-code-missing', { place: { file, line, column: 'unit_code' } }))
        return true
      }
      const unit = units.of(code, cleanText(cells[nameAt] ?? ''))
      if (unit === undefined) {
        context.tooManyUnits(line)
        return false
      }
      for (const { position, input, header: column } of inputs) {
        builder.set(unit, input, cleanText(cells[position] ?? ''), { file, line, column })
      }
      return true
    },
    about: (cells) => ({ unit: excerpt(cleanText(cells[unitAt] ?? '')) || undefined }),
  }
}

/** The columns of inputs; null when two columns name the same input or none does. Columns of no input are reported and not read. */
function inputColumns({ plan, builder }: RowContext, others: NamedColumns['others'], place: Place): readonly InputColumn[] | null {
  const inputs: InputColumn[] = []
  const taken = new Set<PlannedInput>()
  let sound = true
  for (const { name, position } of others) {
    const column = wideColumn(plan, name, place)
    if ('issue' in column) builder.report(column.issue)
    else if (taken.has(column.input)) {
      builder.report(makeIssue('file-header-duplicate', { place, params: { column: name } }))
      sound = false
    } else {
      taken.add(column.input)
      inputs.push({ position, input: column.input, header: name })
    }
  }
  if (inputs.length === 0) {
    const known = [...WIDE_COLUMNS.required, ...WIDE_COLUMNS.optional, '<indicator>/<input>']
    builder.report(makeIssue('file-header-missing', { place, params: { column: '<indicator>/<input>', known } }))
    sound = false
  }
  return sound ? inputs : null
}

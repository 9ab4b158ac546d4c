import { cleanCode, type DatasetBuilder, excerpt, type Issue, type Place, type Plan, type RowFormat } from '@dti-vn/sdk'
import type { Roundings } from '../collect/computed-number.js'
import { cellAddress } from '../workbook/address.js'
import { notText, shownText } from './code-cell.js'
import { cellIssuesAt } from '../issues/cell-issues.js'
import type { SheetRow, SheetTable } from './sheet-table.js'
import { readTableValue } from './table-value.js'

/** How rows of typed cells are read. A code must be text: Excel has made 1.1 of the number 1.10, and no zeros stand before a number. */
export function rowFormat({ columns, place: sheet }: SheetTable, report: (issue: Issue) => void): Omit<RowFormat<SheetRow>, 'store'> {
  const cellAt = (row: SheetRow, position: number) => row[columns[position]?.column ?? 0]
  const place = (line: number, position: number, column?: string): Place => {
    const number = columns[position]?.column
    return { ...sheet, ...(number === undefined ? {} : { cell: cellAddress(line, number) }), ...(column === undefined ? {} : { column }) }
  }

  function code(row: SheetRow, line: number, position: number, column: string): string | null {
    const cell = cellAt(row, position)
    if (!cell) return ''
    if (cell.value?.kind === 'text') return cleanCode(cell.value.text) ?? ''
    report(notText(cell, place(line, position, column)))
    return null
  }

  return { text: (row, position) => shownText(cellAt(row, position)), isBlank: (row, position) => cellAt(row, position) === undefined, code, place }
}

/** Places that a data set asks about while a value is stored. */
export interface FigurePlaces {
  readonly told: Set<Place>
  readonly sure: Set<Place>
}

/** The same with figures, which go into a data set. `told` holds the place whose value has an error of its own while that is stored, `sure` the one that says %. */
export function figureFormat(table: SheetTable, plan: Plan, builder: DatasetBuilder, { told, sure }: FigurePlaces, rounded: Roundings): RowFormat<SheetRow> {
  const format = rowFormat(table, builder.report)
  const unitAt = table.header.names.indexOf('unit_code')
  return {
    ...format,
    store: (row, line, position, column, unit, input) => {
      const place = format.place(line, position, column)
      const indicator = plan.indicators[input.indicator]?.definition.code
      const about = { place, unit: excerpt(format.text(row, unitAt)), indicator, input: input.definition.id }
      const { value, issues, isRounded } = readTableValue(row[table.columns[position]?.column ?? 0], input, cellIssuesAt(about))
      for (const issue of issues) builder.report(issue)
      if (isRounded === true) rounded.count(input)
      const isTold = issues.some(({ severity }) => severity === 'error')
      if (isTold) told.add(place)
      const isSure = issues.some(({ code }) => code === 'cell-percent-read')
      if (isSure) sure.add(place)
      builder.set(unit, input, value, place)
      if (isTold) told.delete(place)
      if (isSure) sure.delete(place)
    },
  }
}

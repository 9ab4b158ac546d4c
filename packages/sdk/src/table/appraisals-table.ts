import { type Appraisal, createDatasetBuilder, type Dataset, type Issue, type IssueList, makeIssue, type Plan } from '@dti-vn/core'
import { withoutHeadings } from './heading-rows.js'
import { namedCode } from './clean-text.js'
import { APPRAISAL_COLUMNS } from './layout.js'
import { findColumns, unknownColumn } from './named-columns.js'
import type { RowFormat, RowTaker, TableHeader } from './table-rows.js'

/** A table of decisions of appraisers as read. Whether its units and indicators are there is told by the run that it is given to. */
export interface TableAppraisals {
  readonly appraisals: readonly Appraisal[]
  readonly issues: readonly Issue[]
  /** True when the table could not be read as a whole; `appraisals` is then empty. */
  readonly refused: boolean
}

/** A table of decisions on its way. */
export interface AppraisalsTable<Row> {
  /** Takes the header and says who takes the rows; null when the table is refused, which is then reported. */
  readonly header: (header: TableHeader) => RowTaker<Row> | null
  readonly end: (isComplete: boolean) => TableAppraisals
}

/** Reads a table of decisions of appraisers, whatever the file format: unit, indicator, and where they are given reason and name. */
export function appraisalsTable<Row>(issues: IssueList, format: Omit<RowFormat<Row>, 'store'>): AppraisalsTable<Row> {
  const appraisals: Appraisal[] = []
  const report = issues.add

  function header(found: TableHeader): RowTaker<Row> | null {
    const columns = findColumns(found, APPRAISAL_COLUMNS)
    for (const issue of columns.issues) report(issue)
    const names = [...APPRAISAL_COLUMNS.required, ...APPRAISAL_COLUMNS.optional]
    for (const { name, position } of columns.others) report(unknownColumn(name, names, found.at(position)))
    if (columns.issues.length > 0) return null
    const positionOf = (name: string) => columns.positions.get(name) ?? -1
    const text = (row: Row, name: string) => format.text(row, positionOf(name)) || null

    return withoutHeadings({
      row: (row, line) => {
        const unit = format.code(row, line, positionOf('unit_code'), 'unit_code')
        const indicator = format.code(row, line, positionOf('indicator_code'), 'indicator_code')
        if (unit === null || indicator === null) return true
        if (unit === '') report(makeIssue('unit-code-missing', { place: format.place(line, positionOf('unit_code')) }))
        else appraisals.push({ unit, indicator, reason: text(row, 'reason'), who: text(row, 'who'), place: format.place(line, positionOf('indicator_code')) })
        return true
      },
      about: (row) => ({ unit: namedCode(text(row, 'unit_code') ?? ''), indicator: namedCode(text(row, 'indicator_code') ?? '') }),
    }, found, { format, report, known: undefined })
  }

  return { header, end: (isComplete) => ({ appraisals: isComplete ? appraisals : [], issues: issues.all(), refused: !isComplete }) }
}

/**
 * The data set with the issues of tables of decisions. Where one of them was refused it has no units, so that nothing is scored without
 * decisions that somebody took.
 */
export function withAppraisalTables(plan: Plan, dataset: Dataset, tables: readonly TableAppraisals[]): Dataset {
  if (tables.length === 0) return dataset
  const issues = [...dataset.issues, ...tables.flatMap((table) => table.issues)]
  return tables.some(({ refused }) => refused) ? { ...createDatasetBuilder(plan).build(), issues } : { ...dataset, issues }
}

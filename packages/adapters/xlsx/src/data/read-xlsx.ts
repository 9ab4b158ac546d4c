import { createDatasetBuilder, createIssueList, type Dataset, datasetTable, type Place, type Plan, type TableTraits, traitsTable } from '@dti-vn/sdk'
import { requireXlsxOptions } from '../require-xlsx-options.js'
import { openSheet } from './open-sheet.js'
import type { XlsxDatasetOptions, XlsxTableOptions } from './options.js'
import { figureFormat, rowFormat } from './row-format.js'
import { NO_TABLE, sheetTable, takeTable } from './sheet-table.js'

/**
 * Reads the figures of an index from a sheet with the columns of the CSV files, long or wide. Numbers mean their shortest decimal form, texts are
 * read in the declared profile, codes must be texts. Never rejects for what a file holds: all of it is issues of the data set, with sheet and cell.
 * A file that is refused, and a refused table of traits, give a data set without units.
 */
export async function readXlsxDataset(bytes: Uint8Array, plan: Plan, options: XlsxDatasetOptions = {}): Promise<Dataset> {
  requireXlsxOptions('readXlsxDataset', options, 'dataset')
  const { profile, layout, traits, issueLimits } = options
  // Where the cell already has an error, that of the data set says the same in worse words.
  const told = new Set<Place>()
  const builder = createDatasetBuilder(plan, profile === 'excel-vi' ? 'vi' : 'data', { issueLimits, told })
  const sheet = await openSheet(bytes, options, builder.report)
  const table = sheet ? sheetTable(sheet, options, builder.report) : NO_TABLE
  const figures = datasetTable(plan, builder, figureFormat(table, plan, builder, told), { layout, traits })
  return figures.end(sheet !== undefined && takeTable(table, figures.header, builder.report))
}

/** Reads the traits and parents of units from a sheet with the columns of the CSV file. Never rejects for what a file holds. */
export async function readXlsxTraits(bytes: Uint8Array, plan: Plan, options: XlsxTableOptions = {}): Promise<TableTraits> {
  requireXlsxOptions('readXlsxTraits', options, 'table')
  const issues = createIssueList(options.issueLimits)
  const report = issues.add
  const sheet = await openSheet(bytes, options, report)
  const table = sheet ? sheetTable(sheet, options, report) : NO_TABLE
  const traits = traitsTable(plan, issues, rowFormat(table, report))
  return traits.end(sheet !== undefined && takeTable(table, traits.header, report))
}

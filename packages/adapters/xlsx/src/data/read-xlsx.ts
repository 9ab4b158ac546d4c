import { appraisalsTable, createDatasetBuilder, createIssueList, type Dataset, datasetTable, knownUnits, type Place, type Plan, type TableAppraisals, type TableTraits, traitsTable } from '@dti-vn/sdk'
import { roundings } from '../collect/computed-number.js'
import { requireXlsxOptions } from '../require-xlsx-options.js'
import { openSheet } from './open-sheet.js'
import type { XlsxDatasetOptions, XlsxTableOptions, XlsxTraitsOptions } from './options.js'
import { figureFormat, rowFormat } from './row-format.js'
import { NO_TABLE, sheetTable, takeTable } from './sheet-table.js'

/**
 * Reads the figures of an index from a sheet with the columns of the CSV files, long or wide. Numbers mean their shortest decimal form, texts are
 * read as Vietnamese write numbers, codes must be texts. Never rejects for what a file holds: all of it is issues of the data set, with sheet and cell.
 * A file that is refused, and a refused table of traits, give a data set without units.
 */
export async function readXlsxDataset(bytes: Uint8Array, plan: Plan, options: XlsxDatasetOptions = {}): Promise<Dataset> {
  requireXlsxOptions('readXlsxDataset', options, 'dataset')
  const { layout, traits, codes, issueLimits } = options
  // Where the cell already has an error, that of the data set says the same in worse words.
  const places = { told: new Set<Place>(), sure: new Set<Place>() }
  const builder = createDatasetBuilder(plan, 'vi', { issueLimits, ...places, units: knownUnits(traits, codes) })
  const sheet = await openSheet(bytes, options, builder.report)
  const table = sheet && sheetTable(sheet, options, builder.report)
  const rounded = roundings()
  const figures = datasetTable(plan, builder, figureFormat(table ?? NO_TABLE, plan, builder, places, rounded), { layout, traits, codes })
  const isRead = table !== undefined && takeTable(table, figures.header, builder.report)
  for (const issue of rounded.issues(plan)) builder.report(issue)
  return figures.end(isRead)
}

/** Reads the traits and parents of units from a sheet with the columns of the CSV file. Never rejects for what a file holds. */
export async function readXlsxTraits(bytes: Uint8Array, plan: Plan, options: XlsxTraitsOptions = {}): Promise<TableTraits> {
  requireXlsxOptions('readXlsxTraits', options, 'traits')
  const issues = createIssueList(options.issueLimits)
  const report = issues.add
  const sheet = await openSheet(bytes, options, report)
  const table = sheet && sheetTable(sheet, options, report)
  const traits = traitsTable(plan, issues, rowFormat(table ?? NO_TABLE, report), { levels: options.levels, codes: options.codes })
  return traits.end(table !== undefined && takeTable(table, traits.header, report))
}

/** Reads decisions of appraisers (approvals of `NA`, or refusals of evidence) from a sheet with the columns of the CSV file. Never rejects for what a file holds. */
export async function readXlsxAppraisals(bytes: Uint8Array, options: XlsxTableOptions = {}): Promise<TableAppraisals> {
  requireXlsxOptions('readXlsxAppraisals', options, 'table')
  const issues = createIssueList(options.issueLimits)
  const report = issues.add
  const sheet = await openSheet(bytes, options, report)
  const table = sheet && sheetTable(sheet, options, report)
  const decisions = appraisalsTable(issues, rowFormat(table ?? NO_TABLE, report))
  return decisions.end(table !== undefined && takeTable(table, decisions.header, report))
}

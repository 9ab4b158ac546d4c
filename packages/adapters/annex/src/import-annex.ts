import type { DocumentTable, Issue, Place } from '@dti-vn/sdk'
import { ambiguousRows, possibleCodes } from './ambiguous-codes.js'
import type { AnnexRow, AnnexRows, RefusedRow } from './annex-row.js'
import { checkTotals } from './check-totals.js'
import { draftOf } from './draft-head.js'
import { draftTree, type DraftTree } from './draft-tree.js'
import { type AnnexHeader, findHeader } from './find-header.js'
import { headerFaults, headerIssue, tableIssues } from './header-issues.js'
import { createInputIds } from './input-ids.js'
import { withoutUnshown } from './left-out.js'
import { tableFromOldEncoding } from './old-encoding.js'
import type { AnnexOptions } from './options.js'
import { excerpt } from './plain-text.js'
import { qualifyCodes } from './qualify-codes.js'
import { readRows } from './read-rows.js'
import { REFUSALS } from './refusals.js'
import { requireAnnexOptions } from './require-annex-options.js'
import { type AnnexImport, makeReport, type ReportRow } from './report.js'
import { rowTree } from './row-tree.js'
import { type AnnexTable, lineOf } from './table.js'
import { tablesOf } from './tables-of-sheet.js'
import { sizeIssue } from './table-size.js'
import { annexIssue } from './annex-issues.js'

/**
 * Makes a definition draft from a table as an official annex prints it. Codes, names and points stay as printed; a scoring text becomes a
 * method only where it is of a known kind and agrees with the points, otherwise the indicator is `expert` and listed. Rows that cannot be read
 * are refused, never guessed. Everything about the table is an issue; throws a
 * `MisuseError` for an unknown option only.
 */
export function importAnnex(table: DocumentTable, options: AnnexOptions): AnnexImport {
  requireAnnexOptions(options)
  const tooLarge = sizeIssue(table)
  if (tooLarge) return nothing(table, [tooLarge])
  const shown = shownTable(table, options)
  const chosen = options.columns ?? {}
  const header = findHeader(shown, chosen) ?? findHeader(shown)
  if (!header) return nothing(table, [headerIssue(shown)])
  const faults = headerFaults(shown, header, chosen)
  if (faults.length > 0) return nothing(table, faults, header)
  const read = readRows(shown, header)
  const parts = tablesOf(shown, read)
  return parts.length === 1 && (options.table ?? 1) === 1 ? importTable(shown, header, read, options) : importPart(shown, parts, options)
}

function shownTable(table: DocumentTable, { encoding, include = [] }: Pick<AnnexOptions, 'encoding' | 'include'>): AnnexTable {
  return withoutUnshown(encoding === undefined ? table : tableFromOldEncoding(table, encoding), include)
}

/** True where a sheet holds a table that an import with these options reads. */
export function hasAnnexTable(table: DocumentTable, options: Pick<AnnexOptions, 'columns' | 'include' | 'encoding'> = {}): boolean {
  return findHeader(shownTable(table, options), options.columns) !== undefined
}

/** One of several tables of a sheet. Without a word which, the first is read and the others are an error; so is the number of one that there is not. */
function importPart(shown: AnnexTable, parts: readonly AnnexTable[], options: AnnexOptions): AnnexImport {
  const { table: number = 1, encoding: _, ...rest } = options
  const part = parts[number - 1]
  const params = { count: parts.length, rows: parts.map(({ rows }) => rows[0]?.line ?? 0).join(', ') }
  const several = annexIssue('annex-tables-several', { place: { file: shown.file, sheet: shown.sheet }, params })
  if (!part) return nothing(shown, [several])
  const imported = importAnnex(part, rest)
  return options.table === undefined ? { ...imported, issues: [several, ...imported.issues] } : imported
}

/** The draft of the rows of one table. */
function importTable(table: AnnexTable, header: AnnexHeader, read: AnnexRows, options: AnnexOptions): AnnexImport {
  const { file, sheet } = table
  const rows = { ...read, coded: qualifyCodes(read.coded) }
  const ambiguous = ambiguousRows(rows.coded)
  const { roots, misplaced } = rowTree(rows.coded.filter((row) => !ambiguous.has(row)))
  const tree = draftTree(roots, { ids: createInputIds(), mainDepth: options.mainDepth ?? 1, knownMains: options.knownMains ?? [] })
  const totals = checkTotals(rows.totals, roots, rows.coded)
  const strayed = misplaced.map((row) => refusedRow(row, REFUSALS.codeMisplaced))
  const refused = [...rows.refused, ...[...ambiguous].map((row) => refusedRow(row, REFUSALS.codeAmbiguous)), ...strayed]
  const report = makeReport({ file, sheet, columns: reportColumns(header) }, [
    ...tree.reportRows,
    ...totals.reportRows,
    ...refused.map(({ place, printedCode, text, reason }) => plainRow('refused', place, text, printedCode, [reason])),
    ...rows.ignored.map(({ place, text, reason }) => plainRow('ignored', place, text, '', reason ? [reason] : [])),
  ].sort((a, b) => lineOf(a.place) - lineOf(b.place)))
  const draft = draftOf(tree, options, { file, sheet, left: report.counts.expert, refused: report.counts.refused })
  const issues = [
    ...qualifiedIssues(rows.coded),
    ...codeIssues(rows.coded, ambiguous),
    ...rows.refused.map(refusalIssue),
    ...strayed.map(refusalIssue),
    ...tree.issues,
    ...totals.issues,
    ...tableIssues(table, header),
    ...rows.ignored.map(({ place, text, reason }) =>
      reason ? annexIssue('annex-content-left-out', { place, params: { text: excerpt(text), reason } }) : annexIssue('annex-row-ignored', { place, params: { text: excerpt(text) } })),
    ...(options.checks ?? []).flatMap((check) => check(draft)).map((issue) => placed(issue, tree, { file, sheet })),
  ]
  return { draft, report, issues }
}

function nothing({ file, sheet }: AnnexTable, issues: readonly Issue[], header?: AnnexHeader): AnnexImport {
  return { draft: null, report: makeReport({ file, sheet, columns: header ? reportColumns(header) : [] }, []), issues }
}

function reportColumns({ columns }: AnnexHeader) {
  return columns.map(({ title, kind }) => ({ title, kind: kind ?? null }))
}

function plainRow(status: ReportRow['status'], place: Place, text: string, printedCode = '', remarks: ReportRow['remarks'] = []): ReportRow {
  return { place, status, printedCode, name: text, printedPoints: '', remarks }
}

function refusedRow(row: AnnexRow, reason: RefusedRow['reason']): RefusedRow {
  return { place: row.place, printedCode: row.printedCode, text: [row.name, row.printedPoints, row.scoring].filter((text) => text !== '').join(' | '), reason }
}

function refusalIssue({ place, text, reason }: RefusedRow): Issue {
  return annexIssue('annex-row-refused', { place, params: { text: excerpt(text), reason } })
}

/** One warning for all numbers that got the code of their group, at the first one that repeats one of another group. */
function qualifiedIssues(rows: readonly AnnexRow[]): readonly Issue[] {
  const qualified = rows.filter(({ unqualified }) => unqualified !== undefined)
  const first = new Map(qualified.map(({ unqualified, code }) => [unqualified, code.code] as const).reverse())
  const again = qualified.find(({ unqualified, code }) => first.get(unqualified) !== code.code)
  if (!again) return []
  const params = { count: qualified.length, printed: again.unqualified ?? '', code: again.code.code }
  return [annexIssue('annex-code-qualified', { place: again.place, params })]
}

/** Codes that the file holds as numbers: those that are kept, in one warning, and those that are refused. */
function codeIssues(rows: readonly AnnexRow[], ambiguous: ReadonlySet<AnnexRow>): readonly Issue[] {
  const kept = rows.filter((row) => row.codeIsNumber && row.code.depth > 1 && !ambiguous.has(row))
  const [first] = kept
  return [
    ...[...ambiguous].map(({ place, code, name }) =>
      annexIssue('annex-code-ambiguous', { place, params: { value: code.code, readings: possibleCodes(code.code), text: excerpt(name) } })),
    ...(first ? [annexIssue('annex-code-as-number', { place: first.place, params: { codes: kept.map(({ code }) => code.code), count: kept.length } })] : []),
  ]
}

/** An issue of the draft, with the row that it is about. */
function placed(issue: Issue, { places }: DraftTree, file: { readonly file: string | undefined; readonly sheet: string | undefined }): Issue {
  for (let length = issue.path.length; length > 0; length -= 1) {
    const found = places.get(issue.path.slice(0, length).join('/'))
    if (found) return { ...issue, place: found.place, indicator: issue.indicator ?? found.indicator }
  }
  return { ...issue, place: { ...file, ...issue.place } }
}

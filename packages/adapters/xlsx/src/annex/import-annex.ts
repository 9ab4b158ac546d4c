import { type Issue, makeIssue, type Place } from '@dti-vn/sdk'
import { requireXlsxOptions } from '../require-xlsx-options.js'
import { ambiguousRows, possibleCodes } from './ambiguous-codes.js'
import type { AnnexRow, RefusedRow } from './annex-row.js'
import { checkTotals } from './check-totals.js'
import { wordsOfKind } from './column-words.js'
import { draftOf } from './draft-head.js'
import { draftTree, type DraftTree } from './draft-tree.js'
import { doubledKinds, findHeader } from './find-header.js'
import { createInputIds } from './input-ids.js'
import type { AnnexOptions } from './options.js'
import { excerpt } from './plain-text.js'
import { qualifyCodes } from './qualify-codes.js'
import { readRows } from './read-rows.js'
import { REFUSALS } from './refusals.js'
import { type AnnexImport, makeReport, type ReportRow } from './report.js'
import { rowTree } from './row-tree.js'
import { type AnnexTable, lineOf, placeOf } from './table.js'
import { sizeIssue } from './table-size.js'

/**
 * Makes a definition draft from a table as an official annex prints it. Codes, names and points stay as printed; a scoring text becomes a
 * method only where it is of a known kind and agrees with the points, otherwise the indicator is `expert` and listed. Rows that cannot be read
 * are refused, never guessed. Everything about the table is an issue; throws a
 * `MisuseError` for an unknown option only.
 */
export function importAnnex(table: AnnexTable, options: AnnexOptions): AnnexImport {
  requireXlsxOptions('importAnnex', options, 'annex')
  const { file, sheet } = table
  const nothing = (issues: readonly Issue[]): AnnexImport => ({ draft: null, report: makeReport({ file, sheet, columns: [] }, []), issues })
  const tooLarge = sizeIssue(table)
  if (tooLarge) return nothing([tooLarge])
  const header = findHeader(table)
  if (!header) {
    const params = { code: wordsOfKind('code'), name: wordsOfKind('name'), points: wordsOfKind('points') }
    return nothing([makeIssue('annex-header-missing', { place: { file, sheet }, params })])
  }
  const doubled = doubledKinds(header)
  if (doubled.length > 0) {
    const line = table.rows[header.from]?.line ?? 1
    return nothing(doubled.map((kind) => {
      const titles = header.columns.filter((column) => column.kind === kind).map(({ title }) => title)
      return makeIssue('file-header-duplicate', { place: placeOf(table, line), params: { column: titles.join(' = ') } })
    }))
  }
  const read = readRows(table, header)
  const rows = { ...read, coded: qualifyCodes(read.coded) }
  const ambiguous = ambiguousRows(rows.coded)
  const { roots, misplaced } = rowTree(rows.coded.filter((row) => !ambiguous.has(row)))
  const tree = draftTree(roots, { ids: createInputIds(), mainDepth: options.mainDepth ?? 1, knownMains: options.knownMains ?? [] })
  const totals = checkTotals(rows.totals, roots, rows.coded)
  const strayed = misplaced.map((row) => refusedRow(row, REFUSALS.codeMisplaced))
  const refused = [...rows.refused, ...[...ambiguous].map((row) => refusedRow(row, REFUSALS.codeAmbiguous)), ...strayed]
  const report = makeReport({ file, sheet, columns: header.columns.map(({ title, kind }) => ({ title, kind: kind ?? null })) }, [
    ...tree.reportRows,
    ...totals.reportRows,
    ...refused.map(({ place, printedCode, text, reason }) => plainRow('refused', place, text, printedCode, [reason])),
    ...rows.ignored.map(({ place, text }) => plainRow('ignored', place, text)),
  ].sort((a, b) => lineOf(a.place) - lineOf(b.place)))
  const draft = draftOf(tree, options, { file, sheet, left: report.counts.expert, refused: report.counts.refused })
  const issues = [
    ...qualifiedIssues(rows.coded),
    ...codeIssues(rows.coded, ambiguous),
    ...rows.refused.map(refusalIssue),
    ...strayed.map(refusalIssue),
    ...tree.issues,
    ...totals.issues,
    ...rows.ignored.map(({ place, text }) => makeIssue('annex-row-ignored', { place, params: { text: excerpt(text) } })),
    ...(options.checks ?? []).flatMap((check) => check(draft)).map((issue) => placed(issue, tree, { file, sheet })),
  ]
  return { draft, report, issues }
}

function plainRow(status: ReportRow['status'], place: Place, text: string, printedCode = '', remarks: ReportRow['remarks'] = []): ReportRow {
  return { place, status, printedCode, name: text, printedPoints: '', remarks }
}

function refusedRow(row: AnnexRow, reason: RefusedRow['reason']): RefusedRow {
  return { place: row.place, printedCode: row.printedCode, text: [row.name, row.printedPoints, row.scoring].filter((text) => text !== '').join(' | '), reason }
}

function refusalIssue({ place, text, reason }: RefusedRow): Issue {
  return makeIssue('annex-row-refused', { place, params: { text: excerpt(text), reason } })
}

/** One warning for all numbers that got the code of their group, at the first one that repeats one of another group. */
function qualifiedIssues(rows: readonly AnnexRow[]): readonly Issue[] {
  const qualified = rows.filter(({ unqualified }) => unqualified !== undefined)
  const first = new Map(qualified.map(({ unqualified, code }) => [unqualified, code.code] as const).reverse())
  const again = qualified.find(({ unqualified, code }) => first.get(unqualified) !== code.code)
  if (!again) return []
  const params = { count: qualified.length, printed: again.unqualified ?? '', code: again.code.code }
  return [makeIssue('annex-code-qualified', { place: again.place, params })]
}

/** Codes that the file holds as numbers: those that are kept, in one warning, and those that are refused. */
function codeIssues(rows: readonly AnnexRow[], ambiguous: ReadonlySet<AnnexRow>): readonly Issue[] {
  const kept = rows.filter((row) => row.codeIsNumber && row.code.depth > 1 && !ambiguous.has(row))
  const [first] = kept
  return [
    ...[...ambiguous].map(({ place, code, name }) =>
      makeIssue('annex-code-ambiguous', { place, params: { value: code.code, readings: possibleCodes(code.code), text: excerpt(name) } })),
    ...(first ? [makeIssue('annex-code-as-number', { place: first.place, params: { codes: kept.map(({ code }) => code.code), count: kept.length } })] : []),
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

import { distinctCohorts, localize, type ScoreResult } from '@dti-vn/sdk'
import { requireXlsxOptions } from '../require-xlsx-options.js'
import { sheetNames } from '../workbook/sheet-name.js'
import { type StreamedSheet, type StreamedWorkbook, streamWorkbook } from '../workbook/stream-workbook.js'
import { ruleTab } from './cohort-words.js'
import { ISSUES_PER_SHEET, issuesSheet, sortedIssues } from './issues-sheet.js'
import { matrixSheet } from './matrix-sheet.js'
import { methodSheet } from './method-sheet.js'
import { noticeText } from './notice.js'
import { rankingSheet } from './ranking-sheet.js'
import { type ResultContext, resultContext } from './result-context.js'
import { RESULT_SHEETS, type ResultSheet, type ResultsOptions } from './results-options.js'
import { sectionSheet } from './section-sheet.js'
import { sectionsOf } from './sections.js'
import { summarySheet } from './summary-sheet.js'

/**
 * The result of a run as a workbook: summary, a ranking for each cohort rule, a sheet for each main indicator, the matrix of all indicators
 * with their states, issues with remedies, and the rules in words. Every sheet opens with the standing of index and data. Numbers are the
 * rounded decimals of the result; texts never become formulas. Equal results give equal bytes.
 */
export async function resultsWorkbook(result: ScoreResult, options: ResultsOptions = {}): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of resultsWorkbookStream(result, options)) pieces.push(piece)
  return joined(pieces)
}

/** The same bytes piece by piece, for results of many units: rows are made as the reader takes them. */
export function resultsWorkbookStream(result: ScoreResult, options: ResultsOptions = {}): AsyncGenerator<Uint8Array> {
  const { signal, onProgress } = options
  return streamWorkbook(resultsModel(result, options), { signal, onProgress })
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

interface PlannedSheet {
  readonly kind: ResultSheet
  readonly title: string
  readonly make: (name: string) => StreamedSheet
}

/** The workbook of a result. */
export function resultsModel(result: ScoreResult, options: ResultsOptions): StreamedWorkbook {
  requireXlsxOptions('resultsWorkbook', options, 'results')
  const context = resultContext(result, options)
  const { texts, language } = context
  const planned = plannedSheets(context)
  const [first = texts.summary, ...names] = sheetNames([texts.summary, ...planned.map(({ title }) => title)])
  const contents = planned.map(({ kind }, i) => ({ kind, name: names[i] ?? '' }))
  return {
    properties: {
      title: `${texts.resultsTitle} – ${localize(result.plan.definition.name, language)}`,
      subject: `${result.index.id} ${result.index.edition}`,
      description: noticeText(result, language),
    },
    sheets: [summarySheet(context, first, [{ kind: 'summary', name: first }, ...contents]), ...planned.map(({ make }, i) => make(names[i] ?? ''))],
  }
}

function plannedSheets(context: ResultContext): PlannedSheet[] {
  const { result, texts, language, options } = context
  const wanted = options.sheets ?? RESULT_SHEETS
  const makers: Readonly<Record<ResultSheet, () => PlannedSheet[]>> = {
    summary: () => [],
    ranking: () =>
      distinctCohorts(result).map((rule) => ({ kind: 'ranking', title: `${texts.ranking} ${ruleTab(context, rule)}`, make: (name) => rankingSheet(context, rule, name) })),
    sections: () =>
      sectionsOf(result.plan, language).map((section) => ({ kind: 'sections', title: section.title, make: (name) => sectionSheet(context, section, name) })),
    matrix: () => [{ kind: 'matrix', title: texts.matrix, make: (name) => matrixSheet(context, name) }],
    issues: () => issueSheets(context),
    method: () => [{ kind: 'method', title: texts.method, make: (name) => methodSheet(context, name) }],
  }
  return RESULT_SHEETS.filter((kind) => wanted.includes(kind)).flatMap((kind) => makers[kind]())
}

function issueSheets(context: ResultContext): PlannedSheet[] {
  const issues = sortedIssues(context.result.issues)
  const parts = Math.max(1, Math.ceil(issues.length / ISSUES_PER_SHEET))
  return Array.from({ length: parts }, (_, part) => ({
    kind: 'issues',
    title: context.texts.issues,
    make: (name) => issuesSheet(context, issues.slice(part * ISSUES_PER_SHEET, (part + 1) * ISSUES_PER_SHEET), name),
  }))
}

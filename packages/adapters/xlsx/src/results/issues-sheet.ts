import { type Issue, localize, printPath, renderIssue } from '@dti-vn/sdk'
import { COLORS, STYLES } from '../workbook/palette.js'
import type { StreamedSheet } from '../workbook/stream-workbook.js'
import { type Style, styled } from '../workbook/style.js'
import type { Row } from '../workbook/workbook-model.js'
import type { ResultContext } from './result-context.js'
import { tableSheet } from './table-sheet.js'
import { textHeight } from './text-height.js'

/** Issues on one sheet; the rest goes on to the next, because a sheet has 1,048,576 rows. */
export const ISSUES_PER_SHEET = 1_000_000

const ORDER: Readonly<Record<Issue['severity'], number>> = { error: 0, warning: 1, info: 2 }
const TEXT_WIDTH = 52

const SEVERITY_STYLES: Readonly<Record<Issue['severity'], Style>> = Object.freeze({
  error: styled(STYLES.code, { fill: COLORS.bad }),
  warning: styled(STYLES.code, { fill: COLORS.warn }),
  info: STYLES.code,
})

/** The issues in the order of the sheet: errors, warnings, notes; inside them the order of the run. */
export function sortedIssues(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => ORDER[a.severity] - ORDER[b.severity])
}

/** Issues with where they are and what to do, in words. Columns of places that no issue names are left out. */
export function issuesSheet(context: ResultContext, issues: readonly Issue[], name: string): StreamedSheet {
  const { texts } = context
  const columns = issueColumns(context).filter(({ isPlace, value }) => isPlace !== true || issues.some((issue) => value(issue) !== undefined))
  function* rows(): Generator<Row> {
    for (const issue of issues) {
      const { severity, what, remedy } = renderIssue(issue, context.issueLanguage, 'unit')
      const words = [what, remedy].map((value) => ({ value, style: STYLES.text }))
      const places = columns.map(({ value }) => ({ value: value(issue) ?? null, style: STYLES.text }))
      yield {
        cells: [{ value: severity, style: SEVERITY_STYLES[issue.severity] }, ...words, ...places],
        height: Math.max(textHeight(what, TEXT_WIDTH), textHeight(remedy, TEXT_WIDTH)),
      }
    }
  }
  const headers = [texts.severity, texts.what, texts.remedy, ...columns.map(({ header }) => header)]
  return tableSheet(context, {
    name,
    title: texts.issues,
    widths: [10, TEXT_WIDTH, TEXT_WIDTH, ...columns.map(({ width }) => width)],
    note: issues.length === 0 ? { cells: [{ value: texts.noIssues, style: STYLES.label }] } : undefined,
    header: [{ cells: headers.map((value) => ({ value, style: STYLES.head })), height: 32 }],
    frozenColumns: 1,
    tabColor: 'C0504D',
    body: { rows: rows(), count: issues.length, styles: [STYLES.text, ...Object.values(SEVERITY_STYLES)] },
  })
}

interface IssueColumn {
  readonly header: string
  readonly width: number
  readonly value: (issue: Issue) => string | number | undefined
  /** Left out when no issue has a value. */
  readonly isPlace?: boolean
}

/** What people call the input of an issue; its id where no indicator of the index has it. */
function inputLabel({ result, language }: ResultContext, { indicator, input }: Issue): string | undefined {
  if (input === undefined) return undefined
  const label = result.plan.indicatorByCode.get(indicator ?? '')?.inputById.get(input)?.definition.label
  return label ? localize(label, language) : input
}

function issueColumns(context: ResultContext): IssueColumn[] {
  const { texts, result, unitWidths, positionOf } = context
  const nameOf = (unit: string) => result.scorecard.dataset.units[positionOf.get(unit) ?? -1]?.name ?? undefined
  return [
    { header: texts.unitCode, width: unitWidths.code, value: ({ unit }) => unit },
    { header: texts.unitName, width: unitWidths.name, value: ({ unit }) => (unit === undefined ? undefined : nameOf(unit)) },
    { header: texts.indicator, width: 9, value: ({ indicator }) => indicator },
    { header: texts.input, width: 30, value: (issue) => inputLabel(context, issue), isPlace: true },
    { header: texts.file, width: 20, value: ({ place }) => place?.file, isPlace: true },
    { header: texts.sheet, width: 14, value: ({ place }) => place?.sheet, isPlace: true },
    { header: texts.cell, width: 8, value: ({ place }) => place?.cell, isPlace: true },
    { header: texts.line, width: 8, value: ({ place }) => place?.line, isPlace: true },
    { header: texts.column, width: 22, value: ({ place }) => place?.column, isPlace: true },
    { header: texts.path, width: 26, value: ({ path }) => (path.length === 0 ? undefined : printPath(path)), isPlace: true },
    { header: texts.issueCode, width: 30, value: ({ code }) => code },
  ]
}

import { localize, type RankingRow, type UnitSplit } from '@dti-vn/sdk'
import { COLORS, STYLES } from '../workbook/palette.js'
import type { StreamedSheet } from '../workbook/stream-workbook.js'
import type { Cell, Row } from '../workbook/workbook-model.js'
import { cohortName, ruleWords } from './cohort-words.js'
import type { ResultContext } from './result-context.js'
import { unitPoints } from './unit-points.js'
import { tableSheet } from './table-sheet.js'

interface RankingColumn {
  readonly header: string
  readonly width: number
  readonly cell: (row: RankingRow) => Cell
}

/** Frozen with the header: rank, code and name; of further columns in front of the name one each. */
const FROZEN = 3

/** The ranking under one cohort rule: cohorts one after another, ranked units by rank, then the unranked ones. */
export function rankingSheet(context: ResultContext, rule: UnitSplit, name: string): StreamedSheet {
  const { result, texts, styles } = context
  const columns = rankingColumns(context, rule)
  const ranking = result.ranking({ within: rule })
  function* rows(): Generator<Row> {
    for (const row of ranking) yield { cells: columns.map(({ cell }) => cell(row)) }
  }
  return tableSheet(context, {
    name,
    title: `${texts.ranking} ${ruleWords(context, rule)}`,
    widths: columns.map(({ width }) => width),
    header: [{ cells: columns.map(({ header }) => ({ value: header, style: STYLES.head })), height: 32 }],
    frozenColumns: FROZEN + (rule === 'all' ? 0 : 1) + (result.plan.ranker ? 1 : 0),
    tabColor: COLORS.head,
    body: { rows: rows(), count: ranking.length, styles: Object.values(styles) },
  })
}

function rankingColumns(context: ResultContext, rule: UnitSplit): RankingColumn[] {
  const { texts, styles, result, language, gradeName, unitWidths, positionOf } = context
  const points = unitPoints(result)
  const titles = new Map<string | null, string>()
  const titleOf = (cohort: string | null) => {
    const title = titles.get(cohort) ?? cohortName(context, rule, cohort)
    titles.set(cohort, title)
    return title
  }
  const hasRanker = result.plan.ranker !== undefined
  const hasParents = result.scorecard.dataset.units.some(({ parent }) => parent !== null)
  return [
    ...(rule === 'all' ? [] : [{ header: texts.cohort, width: 30, cell: (row: RankingRow) => ({ value: titleOf(row.cohort), style: styles.text }) }]),
    { header: texts.rank, width: 8, cell: ({ rank }) => ({ value: rank, style: styles.rank }) },
    ...(hasRanker ? [{ header: texts.standing, width: 13, cell: ({ standing }: RankingRow) => ({ value: standing?.value ?? null, style: styles.standing }) }] : []),
    { header: texts.unitCode, width: unitWidths.code, cell: ({ code }) => ({ value: code, style: styles.code }) },
    { header: texts.unitName, width: unitWidths.name, cell: ({ name }) => ({ value: name, style: styles.text }) },
    ...(hasParents ? [{ header: texts.parentCode, width: 11, cell: ({ parent }: RankingRow) => ({ value: parent, style: styles.code }) }] : []),
    { header: texts.points, width: 13, cell: ({ points }) => ({ value: points, style: styles.points }) },
    { header: texts.maxPoints, width: 13, cell: ({ maxPoints }) => ({ value: maxPoints, style: styles.points }) },
    { header: texts.score, width: 13, cell: ({ score }) => ({ value: score, style: styles.strongPoints }) },
    { header: texts.value, width: 12, cell: ({ code, score }) => ({ value: score === null ? null : (points.whole(positionOf.get(code) ?? -1).value), style: styles.value }) },
    { header: texts.grade, width: 16, cell: ({ grade }) => ({ value: gradeName(grade), style: styles.code }) },
    ...(hasRanker ? [{ header: texts.standingReason, width: 60, cell: ({ standing }: RankingRow) => ({ value: standing?.reason ? localize(standing.reason, language) : null, style: styles.text }) }] : []),
  ]
}

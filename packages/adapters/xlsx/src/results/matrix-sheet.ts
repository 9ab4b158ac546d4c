import type { StreamedSheet } from '../workbook/stream-workbook.js'
import { pointsTable } from './points-table.js'
import type { ResultContext } from './result-context.js'
import { columnsOf } from './sections.js'
import { unitPoints } from './unit-points.js'

/** Every unit and every indicator on one sheet, coloured by state, with the score and the points of the main indicators between them. */
export function matrixSheet(context: ResultContext, name: string): StreamedSheet {
  const { result, texts, styles } = context
  const points = unitPoints(result)
  return pointsTable(context, {
    name,
    title: texts.matrix,
    figures: [
      { header: texts.points, style: styles.points, value: (unit) => points.whole(unit).points },
      { header: texts.score, style: styles.strongPoints, value: points.score },
    ],
    columns: columnsOf(result.plan, result.plan.definition.nodes),
    columnWidth: 12,
    tabColor: '2E7D32',
    isWide: true,
  })
}

import type { StreamedSheet } from '../workbook/stream-workbook.js'
import { type FigureColumn, pointsTable } from './points-table.js'
import type { ResultContext } from './result-context.js'
import type { Section } from './sections.js'
import { unitPoints } from './unit-points.js'

/** The sheet of one main indicator: its points, maximum and value for each unit, then every indicator under it. */
export function sectionSheet(context: ResultContext, { title, total, columns }: Section, name: string): StreamedSheet {
  const { texts, styles } = context
  const points = unitPoints(context.result)
  const read = (unit: number) => total && points.node(total.position, unit)
  const figures: readonly FigureColumn[] = total
    ? [
        { header: texts.points, style: styles.strongPoints, value: (unit) => read(unit)?.points ?? null },
        { header: texts.maxPoints, style: styles.points, value: (unit) => read(unit)?.maxPoints ?? null },
        { header: texts.value, style: styles.value, value: (unit) => read(unit)?.value ?? null },
      ]
    : []
  return pointsTable(context, { name, title, figures, columns, columnWidth: columnWidth(columns.length) })
}

/** Characters beside the names of the units that a page takes in print without getting too small. */
const ROOM = 120

function columnWidth(columns: number): number {
  return Math.min(17, Math.max(8.5, ROOM / Math.max(1, columns)))
}

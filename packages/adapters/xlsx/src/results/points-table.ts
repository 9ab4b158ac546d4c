import { STYLES } from '../workbook/palette.js'
import type { StreamedSheet } from '../workbook/stream-workbook.js'
import { type Style, styled } from '../workbook/style.js'
import type { Cell, Row } from '../workbook/workbook-model.js'
import { pointsHeader } from './points-header.js'
import type { ResultContext } from './result-context.js'
import type { PointsColumn } from './sections.js'
import { legendCells, stateCells } from './state-marks.js'
import { tableSheet } from './table-sheet.js'
import { textHeight } from './text-height.js'
import { unitPoints } from './unit-points.js'

/** A column of unit figures beside those of points. */
export interface FigureColumn {
  readonly header: string
  readonly style: Style
  /** Of the unit at a position. */
  readonly value: (unit: number) => number | null
}

/** What stands on a sheet of points. */
export interface PointsTable {
  readonly name: string
  readonly title: string
  /** Between the names of the units and the points. */
  readonly figures: readonly FigureColumn[]
  readonly columns: readonly PointsColumn[]
  /** Of a column of points, in characters. */
  readonly columnWidth: number
  readonly tabColor?: string
  readonly isWide?: boolean
}

const FIGURE_WIDTH = 12
const HEADER_SIZE = 9
/** Column of the first mark of the legend; each takes two. */
const FIRST_MARK = 3
const QUIET = styled(STYLES.subtitle, { size: 9 })

/** A sheet with a row for each unit and a column for each indicator and node, with a legend of states above. */
export function pointsTable(context: ResultContext, table: PointsTable): StreamedSheet {
  const { result, language, texts, styles, unitWidths } = context
  const { figures, columns, name, title, tabColor } = table
  const headers = columns.map((column) => pointsHeader(context, column))
  const legend = legendCells(language)
  const states = stateCells(language, result.plan.places)
  const nameHeight = Math.max(30, ...headers.map(({ name: { value } }) => textHeight(String(value ?? ''), table.columnWidth, HEADER_SIZE)))
  const head = (value?: string): Cell => ({ value, style: STYLES.head })
  const points = unitPoints(result)
  const cells = columns.map((column): ((unit: number) => Cell) => {
    if (column.kind === 'node') return (unit) => ({ value: points.node(column.position, unit)?.points, style: styles.strongPoints })
    const { index } = column.indicator
    return (unit) => states.cell(points.indicator(index, unit))
  })
  function* rows(): Generator<Row> {
    for (const [unit, { code, name: unitName }] of result.scorecard.dataset.units.entries()) {
      const own = figures.map(({ value, style }) => ({ value: value(unit), style }))
      yield { cells: [{ value: code, style: styles.code }, { value: unitName, style: styles.text }, ...own, ...cells.map((cell) => cell(unit))] }
    }
  }
  return tableSheet(context, {
    name,
    title,
    widths: [unitWidths.code, unitWidths.name, ...figures.map(() => FIGURE_WIDTH), ...columns.map(() => table.columnWidth)],
    note: { cells: [{ value: texts.legend, style: STYLES.label }, undefined, ...legend.flatMap((cell) => [cell, { style: cell.style }]), { value: texts.legendOutside, style: QUIET }] },
    noteMerges: legend.map((_, i) => [FIRST_MARK + 2 * i, FIRST_MARK + 2 * i + 1]),
    header: [
      { cells: [head(), head(), ...figures.map(() => head()), ...headers.map(({ code }) => code)] },
      { cells: [head(texts.unitCode), head(texts.unitName), ...figures.map(({ header }) => head(header)), ...headers.map(({ name: cell }) => cell)], height: nameHeight },
    ],
    frozenColumns: 2,
    tabColor,
    isWide: table.isWide,
    body: { rows: rows(), count: result.scorecard.dataset.units.length, styles: [...Object.values(styles), ...states.styles] },
  })
}

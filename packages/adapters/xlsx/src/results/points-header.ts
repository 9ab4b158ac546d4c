import { decimalText, localize } from '@dti-vn/sdk'
import { STYLES } from '../workbook/palette.js'
import type { Cell } from '../workbook/workbook-model.js'
import type { ResultContext } from './result-context.js'
import type { PointsColumn } from './sections.js'
import { filled } from './texts.js'

/** Code, and below it name and maximum, of a column of points. */
export interface PointsHeader {
  readonly code: Cell
  readonly name: Cell
}

/** The header of a column of points. */
export function pointsHeader({ language, texts }: ResultContext, column: PointsColumn): PointsHeader {
  const { code, name, maxPoints } = column.kind === 'node' ? column.node : column.indicator.definition
  const maximum = filled(texts.maximum, { points: decimalText(String(maxPoints), language) })
  const style = column.kind === 'node' ? STYLES.main : STYLES.head
  return {
    code: { value: code ?? (column.kind === 'node' ? column.node.id : null), style: { ...STYLES.head, size: 12 } },
    name: { value: `${localize(name, language)} (${maximum})`, style: { ...style, align: 'center', vertical: 'top', size: 9 } },
  }
}

import { localize, type UnitRecord } from '@dti-vn/sdk'
import { FORM_STATE } from '../formula/indicator-steps.js'
import { FIRST_INVALID, INPUT_CLASS, LAST_INVALID } from '../formula/input-class.js'
import { COLORS, STYLES } from '../workbook/palette.js'
import { cellAddress, rangeAddress } from '../workbook/address.js'
import { fixedPlaces, NUMBER_FORMATS } from '../workbook/number-format.js'
import { styled } from '../workbook/style.js'
import type { Cell, ConditionalFormat, Row, SheetModel, Validation } from '../workbook/workbook-model.js'
import { type FormParts, FORM_WIDTHS, groupMerges, groupRow, indicatorMerges, indicatorRows } from './form-block-rows.js'
import { FORM_COLUMNS, FORM_ROWS } from './form-columns.js'
import type { FormLayout } from './form-layout.js'
import { decisionLine, HEADS, standingLine, STATE_TEXTS, TEXTS, TOTAL_LABELS } from './form-texts.js'
import { FORM_WORDS } from './form-words.js'
import { FORM_SCHEMA, FORM_SHEETS } from './machine-sheet.js'
import { groupStateFormula, totalFormulas } from './result-formulas.js'
import { textHeight } from './text-height.js'
import { UNIT_LINE } from './unit-line.js'

const LAST_SHOWN = FORM_WIDTHS.length

/** The sheet that officers see. */
export function formSheet(layout: FormLayout, unit: UnitRecord, parts: FormParts, validations: readonly Validation[]): SheetModel {
  const { plan } = parts
  const body = layout.blocks.flatMap((block) => (block.kind === 'group' ? [groupRow(block.place, parts)] : indicatorRows(block.place, parts)))
  const rows = [...openingRows(layout, unit, parts), ...body, ...totalRows(layout, parts)]
  const opening = [FORM_ROWS.title, FORM_ROWS.decision, FORM_ROWS.unit, FORM_ROWS.notice, FORM_ROWS.help]
  return {
    name: FORM_SHEETS.form,
    rows,
    columns: [...FORM_WIDTHS.map((width) => ({ width })), { hidden: true }, { hidden: true }],
    merges: [
      ...opening.map((row) => rangeAddress(row, 1, row, LAST_SHOWN)),
      ...layout.blocks.flatMap((block) => (block.kind === 'group' ? groupMerges(block.place) : indicatorMerges(block.place))),
      ...Object.keys(TOTAL_LABELS).map((_, i) => rangeAddress(layout.totals.firstRow + i, FORM_COLUMNS.name, layout.totals.firstRow + i, FORM_COLUMNS.unit)),
    ],
    freeze: { rows: FORM_ROWS.head, columns: FORM_COLUMNS.name },
    validations,
    conditionalFormats: conditionalFormats(layout),
    isProtected: true,
    gridLines: false,
    print: {
      orientation: 'landscape',
      repeatRows: { from: FORM_ROWS.head, to: FORM_ROWS.head },
      footer: { left: `${unit.name ?? ''} (${unit.code})`, right: `${plan.definition.id} · ${plan.definition.edition}` },
    },
  }
}

function openingRows(layout: FormLayout, unit: UnitRecord, { plan, context }: FormParts): Row[] {
  const { definition } = plan
  const wide = FORM_WIDTHS.reduce((sum, width) => sum + width, 0)
  const notice = standingLine(definition, context)
  const title: (Cell | undefined)[] = [{ value: `${TEXTS.title} – ${localize(definition.name, 'vi')}`, style: STYLES.title }]
  title[FORM_COLUMNS.key - 1] = { value: FORM_SCHEMA }
  return [
    { cells: title, height: 26 },
    line(decisionLine(definition, context), styled(STYLES.subtitle, { wrap: true }), wide),
    line(UNIT_LINE.write(unit), styled(STYLES.label, { size: 12 }), wide),
    line(notice, STYLES.notice, wide),
    summaryRow(layout, plan.places),
    line(TEXTS.help, STYLES.subtitle, wide),
    { cells: HEADS.map((value) => ({ value, style: STYLES.head })), height: 36 },
  ]
}

function line(value: string, style: Cell['style'], width: number): Row {
  const cells = Array.from({ length: LAST_SHOWN }, (_, i): Cell => ({ ...(i === 0 ? { value } : {}), style }))
  return { cells, height: Math.max(19, textHeight(value, width)) }
}

/** The results again at the top, where they stay in sight. */
function summaryRow(layout: FormLayout, places: number): Row {
  const { points, score, grade, filled, firstRow } = layout.totals
  const waiting = cellAddress(firstRow, FORM_COLUMNS.state)
  const label = styled(STYLES.total, { align: 'right', indent: 1 })
  const number = styled(STYLES.totalNumber, { numberFormat: fixedPlaces(places) })
  const cells: Cell[] = Array.from({ length: LAST_SHOWN }, () => ({ style: STYLES.total }))
  const put = (column: keyof typeof FORM_COLUMNS, cell: Cell) => {
    cells[FORM_COLUMNS[column] - 1] = cell
  }
  put('name', { value: TOTAL_LABELS.points, style: label })
  put('rule', { formula: `IF(ISNUMBER(${points}),${points},${waiting})`, style: styled(number, { align: 'left' }) })
  put('label', { value: TOTAL_LABELS.score, style: label })
  put('value', { formula: score, style: styled(number, { align: 'left', wrap: true, size: 10 }) })
  put('points', { value: TOTAL_LABELS.grade, style: label })
  put('state', { formula: grade, style: styled(STYLES.total, { size: 10 }) })
  put('evidence', { value: TOTAL_LABELS.filled, style: label })
  put('explanation', { formula: filled, style: STYLES.total })
  return { cells, height: 30 }
}

function totalRows(layout: FormLayout, parts: FormParts): Row[] {
  const { plan, steps, sheet, styles } = parts
  const formulas = { ...totalFormulas(plan, steps.unit, sheet), filled: filledFormula(layout, parts) }
  const formats = { points: styles.totalPoints, maxPoints: styles.totalPoints, score: styles.totalPoints } as const
  const value = styled(STYLES.totalNumber, { numberFormat: fixedPlaces(4), wrap: true, align: 'center' })
  const text = styled(STYLES.totalNumber, { numberFormat: NUMBER_FORMATS.text, wrap: true, align: 'center' })
  return (Object.keys(TOTAL_LABELS) as (keyof typeof TOTAL_LABELS)[]).map((id) => {
    const cells: Cell[] = Array.from({ length: LAST_SHOWN }, () => ({ style: STYLES.total }))
    const style = id === 'points' || id === 'maxPoints' || id === 'score' ? formats[id] : id === 'value' ? value : text
    const label = id === 'score' ? `${TOTAL_LABELS[id]} (thang ${String(plan.definition.scale).replace('.', ',')})` : TOTAL_LABELS[id]
    cells[FORM_COLUMNS.name - 1] = { value: label, style: STYLES.total }
    cells[FORM_COLUMNS.points - 1] = { formula: formulas[id], style }
    if (id === 'points') cells[FORM_COLUMNS.state - 1] = { formula: groupStateFormula(steps.unit.root, plan, sheet), style: styled(STYLES.total, { bold: false, size: 10 }) }
    return { cells, height: 34 }
  })
}

/** How many inputs of indicators that apply to the unit hold something, of how many. */
function filledFormula(layout: FormLayout, { hasTrait }: FormParts): string {
  const asked = layout.indicators.filter(({ indicator: { trait } }) => trait === undefined || hasTrait(trait)).flatMap(({ inputs }) => inputs)
  const column = rangeAddress(FORM_ROWS.first, FORM_COLUMNS.inputClass, layout.totals.firstRow, FORM_COLUMNS.inputClass)
  return `(COUNTIF(${column},">0")&"/${asked.length}")`
}

function conditionalFormats(layout: FormLayout): ConditionalFormat[] {
  const first = FORM_ROWS.first
  const last = layout.totals.firstRow - 1
  const range = (column: number) => rangeAddress(first, column, last, column)
  const state = `$${cellAddress(first, FORM_COLUMNS.state)}`
  const inputClass = `$${cellAddress(first, FORM_COLUMNS.inputClass)}`
  const startsWith = (text: string) => `LEFT(${state},${text.length})="${text}"`
  const textOf = (code: number) => STATE_TEXTS[code] ?? ''
  return [
    {
      range: range(FORM_COLUMNS.value),
      when: `OR(AND(${inputClass}>=${FIRST_INVALID},${inputClass}<=${LAST_INVALID}),${inputClass}=${INPUT_CLASS.unclear})`,
      style: { fill: COLORS.bad, color: '9C1C1C' },
    },
    { range: range(FORM_COLUMNS.state), when: `LEFT(${state},3)="Cần"`, style: { fill: COLORS.bad, color: '9C1C1C' } },
    { range: range(FORM_COLUMNS.state), when: `OR(${startsWith(textOf(FORM_STATE.empty))},${startsWith(textOf(FORM_STATE.zeroDenominator))},${startsWith(textOf(FORM_STATE.unapproved))},${startsWith(TEXTS.partly)})`, style: { fill: COLORS.warn } },
    { range: range(FORM_COLUMNS.state), when: `${state}="${textOf(FORM_STATE.scored)}"`, style: { fill: COLORS.good } },
    { range: range(FORM_COLUMNS.points), when: `$${cellAddress(first, FORM_COLUMNS.points)}="${FORM_WORDS.later}"`, style: { italic: true, color: COLORS.quiet } },
  ]
}

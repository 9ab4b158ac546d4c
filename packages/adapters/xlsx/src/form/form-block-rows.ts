import { localize, type Plan } from '@dti-vn/sdk'
import type { PlanSteps, StepSheet } from '../formula/index.js'
import { COLORS, STYLES } from '../workbook/palette.js'
import { rangeAddress } from '../workbook/address.js'
import { fixedPlaces, NUMBER_FORMATS } from '../workbook/number-format.js'
import { type Style, styled } from '../workbook/style.js'
import type { Cell, Row } from '../workbook/workbook-model.js'
import { FORM_COLUMNS } from './form-columns.js'
import type { FormFigures } from './form-figures.js'
import { type GroupPlace, type IndicatorPlace, inputKey } from './form-layout.js'
import { TEXTS } from './form-texts.js'
import type { FormContext } from './machine-sheet.js'
import { machineText } from './machine-text.js'
import { groupPointsFormula, groupStateFormula, pointsFormula, stateFormula } from './result-formulas.js'
import { textHeight } from './text-height.js'

/** Widths of the columns from A on. */
export const FORM_WIDTHS: readonly number[] = [7, 32, 40, 9, 36, 16, 12, 12, 19, 26, 26]

/** Styles whose number format depends on the index. */
export interface FormStyles {
  readonly points: Style
  readonly mainPoints: Style
  readonly totalPoints: Style
  readonly number: Style
  readonly whole: Style
  readonly closed: Style
}

export function formStyles(plan: Plan): FormStyles {
  const numberFormat = fixedPlaces(plan.places)
  return {
    points: styled(STYLES.number, { numberFormat, wrap: true, align: 'center' }),
    mainPoints: styled(STYLES.mainNumber, { numberFormat, wrap: true, align: 'center' }),
    totalPoints: styled(STYLES.totalNumber, { numberFormat, wrap: true, align: 'center' }),
    number: styled(STYLES.inputNumber, { numberFormat: NUMBER_FORMATS.upTo6 }),
    whole: styled(STYLES.inputNumber, { numberFormat: NUMBER_FORMATS.whole }),
    closed: styled(STYLES.off, { fill: COLORS.off }),
  }
}

/** What the rows of a form are made from. */
export interface FormParts {
  readonly plan: Plan
  readonly context: FormContext
  readonly steps: PlanSteps
  readonly sheet: StepSheet
  readonly styles: FormStyles
  readonly hasTrait: (trait: string) => boolean
  readonly figures: FormFigures
}

/** The row of a main indicator or group. */
export function groupRow({ group, node, row: _, depth }: GroupPlace, { plan, steps, sheet, styles }: FormParts): Row {
  const sums = steps.nodes[node]
  const isMain = group.role === 'main'
  const text = isMain ? STYLES.main : STYLES.group
  const number = isMain ? styles.mainPoints : styled(styles.mainPoints, { fill: COLORS.group })
  const name = `${'  '.repeat(depth)}${localize(group.name, 'vi')}`
  const cells: (Cell | undefined)[] = Array.from({ length: FORM_WIDTHS.length }, () => ({ style: text }))
  cells[FORM_COLUMNS.code - 1] = { value: group.code ?? '', style: styled(text, { align: 'center' }) }
  cells[FORM_COLUMNS.name - 1] = { value: name, style: text }
  cells[FORM_COLUMNS.maxPoints - 1] = { value: group.maxPoints, style: number }
  cells[FORM_COLUMNS.points - 1] = sums ? { formula: groupPointsFormula(sums, plan, sheet), style: number } : { style: number }
  cells[FORM_COLUMNS.state - 1] = sums ? { formula: groupStateFormula(sums, plan, sheet), style: styled(text, { bold: false, size: 10 }) } : { style: text }
  cells[FORM_COLUMNS.key - 1] = { value: machineText(group.id) }
  return { cells, height: Math.max(isMain ? 32 : 22, textHeight(name, widthOf('name') + widthOf('rule'))) }
}

/** Ranges merged in the row of a group: its name runs over the column of rules. */
export function groupMerges({ row }: GroupPlace): string[] {
  return [rangeAddress(row, FORM_COLUMNS.name, row, FORM_COLUMNS.rule)]
}

/** The rows of an indicator, one for each input. */
export function indicatorRows(place: IndicatorPlace, parts: FormParts): Row[] {
  const { indicator } = place
  const { definition } = indicator
  const applies = definition.trait === undefined || parts.hasTrait(definition.trait)
  const common = commonCells(place, parts, applies)
  const texts = [
    [localize(definition.name, 'vi'), widthOf('name'), 11],
    [ruleText(place), widthOf('rule'), 10],
  ] as const
  const block = Math.max(...texts.map(([text, width, size]) => textHeight(text, width, size)))
  const count = place.lastRow - place.firstRow + 1
  const own = indicator.inputs.map((input) => textHeight(localize(input.definition.label, 'vi'), widthOf('label')))
  const missing = Math.max(0, block - own.reduce((sum, height) => sum + height, 0)) / count
  return Array.from({ length: count }, (_, i) => ({
    cells: withInput(i === 0 ? common : common.map((cell) => ({ ...(cell?.style ? { style: cell.style } : {}) })), place, i, parts, applies),
    height: Math.max(19, Math.ceil((own[i] ?? 0) + missing)),
  }))
}

/** Ranges merged over the rows of an indicator. */
export function indicatorMerges({ firstRow, lastRow }: IndicatorPlace): string[] {
  if (firstRow === lastRow) return []
  const { code, name, rule, maxPoints, points, state, evidence, explanation } = FORM_COLUMNS
  return [code, name, rule, maxPoints, points, state, evidence, explanation].map((column) => rangeAddress(firstRow, column, lastRow, column))
}

function commonCells(place: IndicatorPlace, { plan, steps, sheet, styles }: FormParts, applies: boolean): (Cell | undefined)[] {
  const { definition, index } = place.indicator
  const own = steps.indicators[index]
  const cells: (Cell | undefined)[] = []
  cells[FORM_COLUMNS.code - 1] = { value: definition.code, style: STYLES.code }
  cells[FORM_COLUMNS.name - 1] = { value: localize(definition.name, 'vi'), style: STYLES.text }
  cells[FORM_COLUMNS.rule - 1] = { value: ruleText(place), style: STYLES.quiet }
  cells[FORM_COLUMNS.maxPoints - 1] = { value: definition.maxPoints, style: styles.points }
  cells[FORM_COLUMNS.points - 1] = own ? { formula: pointsFormula(own, plan, sheet), style: styles.points } : undefined
  cells[FORM_COLUMNS.state - 1] = own ? { formula: stateFormula(own, place, sheet), style: STYLES.quiet } : undefined
  cells[FORM_COLUMNS.evidence - 1] = { style: applies ? STYLES.input : styles.closed }
  cells[FORM_COLUMNS.explanation - 1] = { style: applies ? STYLES.input : styles.closed }
  return cells
}

function withInput(common: readonly (Cell | undefined)[], place: IndicatorPlace, i: number, { steps, sheet, styles, figures }: FormParts, applies: boolean): (Cell | undefined)[] {
  const cells = [...common]
  const input = place.indicator.inputs[i]
  const at = place.inputs[i]
  if (!input || !at) {
    cells[FORM_COLUMNS.label - 1] = cells[FORM_COLUMNS.value - 1] = cells[FORM_COLUMNS.unit - 1] = { style: styles.closed }
    cells[FORM_COLUMNS.key - 1] = { value: machineText(inputKey(place.indicator.definition.code)) }
    return cells
  }
  const { label, unit, type } = input.definition
  const open = type === 'integer' ? styles.whole : type === 'number' ? styles.number : STYLES.input
  cells[FORM_COLUMNS.label - 1] = { value: localize(label, 'vi'), style: applies ? STYLES.text : styled(STYLES.text, { color: COLORS.quiet }) }
  cells[FORM_COLUMNS.value - 1] = applies ? { value: figures.get(at.column), style: open } : { style: styles.closed }
  cells[FORM_COLUMNS.unit - 1] = { value: unit ? localize(unit, 'vi') : '', style: STYLES.quiet }
  cells[FORM_COLUMNS.key - 1] = { value: machineText(at.key) }
  if (applies) cells[FORM_COLUMNS.inputClass - 1] = { formula: sheet.outside(steps.classes[at.column] ?? '') }
  return cells
}

/** How the indicator is scored, and the documents that prove it. */
function ruleText({ indicator }: IndicatorPlace): string {
  const { evidence } = indicator.definition
  const rule = localize(indicator.rule, 'vi')
  return evidence ? `${rule}\n${TEXTS.evidence}: ${localize(evidence, 'vi')}` : rule
}

function widthOf(column: 'name' | 'rule' | 'label'): number {
  return FORM_WIDTHS[FORM_COLUMNS[column] - 1] ?? 10
}

import { AUTHORITY_LABELS, DATA_STATUS_LABELS, dayText, distinctCohorts, localize, periodText, STATE, STATES } from '@dti-vn/sdk'
import { onSheet } from '../workbook/address.js'
import { fixedPlaces } from '../workbook/number-format.js'
import { STYLES } from '../workbook/palette.js'
import type { StreamedSheet } from '../workbook/stream-workbook.js'
import { styled } from '../workbook/style.js'
import type { Cell, CellValue, Row } from '../workbook/workbook-model.js'
import { ruleWords } from './cohort-words.js'
import { sheetOpening } from './notice.js'
import type { ResultContext } from './result-context.js'
import type { ResultSheet } from './results-options.js'
import { stateFill, stateText } from './state-marks.js'
import { textHeight } from './text-height.js'
import { filled } from './texts.js'

/** A sheet of the workbook as the table of contents names it. */
export interface ContentsEntry {
  readonly name: string
  readonly kind: ResultSheet
}

const VALUE_WIDTH = 92
const WIDTHS: readonly number[] = Object.freeze([38, VALUE_WIDTH])
const LABEL = styled(STYLES.text, { bold: true, vertical: 'top' })
const NUMBER = styled(STYLES.number, { align: 'left', numberFormat: fixedPlaces(0) })

/** Basis, overview, digests and contents. */
export function summarySheet(context: ResultContext, name: string, contents: readonly ContentsEntry[]): StreamedSheet {
  const { result, texts, language } = context
  const opening = sheetOpening(result, texts.resultsTitle, language, WIDTHS)
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    merges: opening.merges,
    print: context.print,
    gridLines: false,
    tabColor: 'BF9000',
    rows: [
      ...opening.rows,
      ...block(texts.basis, basisLines(context)),
      ...block(texts.figures, figureLines(context)),
      ...block(texts.grades, gradeLines(context)),
      ...block(texts.states, stateLines(context)),
      ...block(texts.issueCounts, issueLines(context)),
      ...block(texts.manifest, manifestLines(context)),
      ...block(texts.contents, contents.map(({ name: sheet, kind }) => [{ value: sheet, style: STYLES.link, link: onSheet(sheet, 'A1') }, texts.contentsOf[kind]])),
    ],
  }
}

type Line = readonly [string | Cell, CellValue]

function block(title: string, lines: readonly Line[]): Row[] {
  const rows = lines.flatMap(([label, value]): Row[] => {
    const head = typeof label === 'string' ? { value: label, style: LABEL } : label
    if (value === null) return []
    return [{ cells: [head, { value, style: typeof value === 'number' ? NUMBER : STYLES.text }], height: textHeight(String(value), VALUE_WIDTH) }]
  })
  return [{ cells: [] }, { cells: [{ value: title, style: STYLES.main }, { style: STYLES.main }] }, ...rows]
}

function basisLines({ result, texts, language }: ResultContext): Line[] {
  const { definition, places, roundingAt } = result.plan
  const { decision, valid } = definition
  return [
    [texts.index, `${localize(definition.name, language)} (${definition.id})`],
    [texts.edition, definition.edition],
    [texts.period, periodText(result.period, language)],
    [texts.unitList, result.unitList ? localize(result.unitList.title, language) : texts.noUnitList],
    [texts.outsideValidity, result.outsideValidity],
    [texts.authority, localize(AUTHORITY_LABELS[result.index.authority], language)],
    [texts.dataStatus, localize(DATA_STATUS_LABELS[result.dataStatus], language)],
    [texts.decision, decision?.number ?? null],
    [texts.article, decision?.article ?? null],
    [texts.decisionDate, decision ? dayText(decision.date, language) : null],
    [texts.decisionTitle, decision ? localize(decision.title, language) : null],
    [texts.issuer, decision?.issuer ? localize(decision.issuer, language) : null],
    [texts.valid, filled(texts.validFrom, { from: dayText(valid.from, language), to: valid.to === null ? texts.inForce : dayText(valid.to, language) })],
    [texts.scale, definition.scale],
    [texts.maxPoints, definition.maxPoints],
    [texts.rounding, filled(texts.roundingAt[roundingAt], { places })],
    ...(definition.pillars ?? []).map((pillar): Line => [`${texts.pillars}: ${localize(pillar.name, language)}`, pillar.members.join(', ')]),
  ]
}

function figureLines(context: ResultContext): Line[] {
  const { result, texts } = context
  return [
    [texts.units, result.scorecard.dataset.units.length],
    [texts.rankedUnits, result.ranking().filter(({ rank }) => rank !== null).length],
    [texts.cohorts, distinctCohorts(result).map((rule) => ruleWords(context, rule)).join('; ')],
  ]
}

function gradeLines({ result, texts, language }: ResultContext): Line[] {
  const counts = new Map<string | null, number>()
  for (const { grade } of result.ranking()) counts.set(grade, (counts.get(grade) ?? 0) + 1)
  return [
    ...(result.plan.definition.grades ?? []).map((grade): Line => [localize(grade.name, language), counts.get(grade.id) ?? 0]),
    [texts.noGrade, counts.get(null) ?? null],
  ]
}

function stateLines({ result, language }: ResultContext): Line[] {
  const counts = STATES.map(() => 0)
  for (const { states } of result.scorecard.indicators) for (const state of states) counts[state] = (counts[state] ?? 0) + 1
  return STATES.flatMap((state, i): Line[] => {
    const fill = stateFill(state)
    const count = counts[i] ?? 0
    if (count === 0 && i !== STATE.SCORED) return []
    return [[{ value: stateText(state, language), style: fill === undefined ? LABEL : { ...LABEL, fill } }, count]]
  })
}

function issueLines({ result, texts }: ResultContext): Line[] {
  const count = (severity: string) => result.issues.filter((issue) => issue.severity === severity).length
  return [[texts.issueCounts, `${count('error')} / ${count('warning')} / ${count('info')}`]]
}

function manifestLines({ result, texts }: ResultContext): Line[] {
  const { engine, plugins, index, data, traits, codeList } = result.manifest
  return [
    [texts.engine, `${engine.name} ${engine.version}`],
    [texts.plugins, plugins.length === 0 ? texts.notGiven : plugins.map(({ id, version }) => `${id} ${version}`).join(', ')],
    [texts.definitionDigest, index.sha256 ?? texts.notGiven],
    [texts.dataDigest, data.sha256 ?? texts.notGiven],
    [texts.traitsDigest, traits.sha256 ?? texts.notGiven],
    [texts.codeListDigest, codeList.sha256 ?? texts.notGiven],
  ]
}

import { decimalText, localize, REASON_LABELS, type ScoreResult, type State, STATE_LABELS } from '@dti-vn/sdk'
import { sheetOpening } from '../results/notice.js'
import { type ResultContext, resultContext } from '../results/result-context.js'
import type { ResultsOptions } from '../results/results-options.js'
import { stateFill } from '../results/state-marks.js'
import { textHeight } from '../results/text-height.js'
import { filled } from '../results/texts.js'
import { rangeAddress } from '../workbook/address.js'
import { fixedPlaces } from '../workbook/number-format.js'
import { STYLES } from '../workbook/palette.js'
import { type Style, styled } from '../workbook/style.js'
import type { Cell, Row, SheetModel, WorkbookModel } from '../workbook/workbook-model.js'
import type { Advice } from './advice.js'
import { type RankWords, rankWords } from './rank-words.js'
import { FEEDBACK_TEXTS, type FeedbackTexts } from './texts.js'
import { feedbackReader, type LostIndicator, type UnitFeedback } from './unit-feedback.js'

/** How feedback is written. */
export type FeedbackOptions = Pick<ResultsOptions, 'language' | 'issues' | 'cohortTitle'>

/** The feedback of one unit as a workbook of one sheet. */
export interface FeedbackModel extends WorkbookModel {
  readonly sheets: readonly [SheetModel & { readonly filter: string }]
}

/** Makes feedback unit by unit, and says which styles its cells may have. Of a result only title, rows and the range of the table differ from unit to unit. */
export interface FeedbackModels {
  readonly model: (code: string) => FeedbackModel
  readonly styles: readonly Style[]
}

/** What all units of a result share is worked out once. */
export function feedbackModels(result: ScoreResult, options: FeedbackOptions): FeedbackModels {
  const context = resultContext(result, options)
  const read = feedbackReader(result, context.language, context.issueLanguage)
  const ranks = rankWords(context)
  const styles = feedbackStyles(result.plan.places)
  const lines = lostLines((lost) => lostRow(context, FEEDBACK_TEXTS[context.language], styles, lost))
  return {
    model: (code) => feedbackModel(context, ranks, styles, lines, read(code)),
    styles: [
      STYLES.title, STYLES.subtitle, STYLES.notice, STYLES.label, STYLES.head, STYLES.code, STYLES.text, STYLES.quiet,
      styles.points, styles.lost, styles.total.text, styles.total.number, ...styles.states.values(),
    ],
  }
}

const WIDTHS: readonly number[] = Object.freeze([8, 34, 22, 10, 10, 10, 24, 36, 40, 44, 28])

/** The row of an indicator. */
type LostLine = (lost: LostIndicator) => Row

/** Indicators share their advice only where nothing else tells them apart: so they share their row. */
function lostLines(make: LostLine): LostLine {
  const rows = new WeakMap<readonly Advice[], Row>()
  return (lost) => {
    let row = rows.get(lost.advice)
    if (!row) rows.set(lost.advice, (row = make(lost)))
    return row
  }
}

function feedbackModel(context: ResultContext, ranks: RankWords, styles: FeedbackStyles, line: LostLine, feedback: UnitFeedback): FeedbackModel {
  const { result, language } = context
  const texts = FEEDBACK_TEXTS[language]
  const { code, name } = feedback.trace
  const title = filled(texts.title, { unit: name === null ? code : `${code} ${name}` })
  const opening = sheetOpening(result, title, language, WIDTHS)
  const standing = standingRows(context, texts, ranks, feedback)
  const head: readonly Row[] = [...opening.rows, ...standing]
  const headers = [
    texts.code, texts.name, texts.main, texts.points, texts.maxPoints, texts.lost, texts.state, texts.figures, texts.calculation, texts.advice, texts.evidence,
  ]
  const lines = feedback.lost.map(line)
  const headerRow = head.length + 1
  return {
    properties: { title, subject: `${result.index.id} ${result.index.edition}` },
    sheets: [
      {
        name: texts.sheet,
        columns: WIDTHS.map((width) => ({ width })),
        merges: opening.merges,
        freeze: { rows: headerRow, columns: 2 },
        filter: rangeAddress(headerRow, 1, headerRow + lines.length, headers.length),
        print: { ...context.print, repeatRows: { from: headerRow, to: headerRow } },
        rows: [
          ...head,
          { cells: headers.map((value) => ({ value, style: STYLES.head })), height: 30 },
          ...lines,
          ...feedback.adjustments.map(({ kind, points, maxPoints, lost }) => amountRow(styles.adjustment, texts[kind], [points, maxPoints, lost])),
          amountRow(styles.total, texts.total, [feedback.trace.points, feedback.trace.maxPoints, feedback.trace.lost]),
        ],
      },
    ],
  }
}

/** Points, score, grade and ranks of the unit in one line, and how to read the table. */
function standingRows(context: ResultContext, texts: FeedbackTexts, ranks: RankWords, { trace, lost }: UnitFeedback): Row[] {
  const { result, language, gradeName } = context
  const number = (value: number | null) => (value === null ? '–' : decimalText(value.toFixed(result.plan.places), language))
  const unit = result.unit(trace.code)
  const parts = [
    `${texts.points}: ${number(trace.points)} / ${number(trace.maxPoints)}`,
    `${texts.lost}: ${number(trace.lost)}`,
    `${texts.score}: ${number(trace.score)}`,
    `${texts.grade}: ${gradeName(unit?.grade ?? null) ?? '–'}`,
    ...ranks(trace.code),
  ]
  return [
    { cells: [{ value: parts.join('   ·   '), style: STYLES.label }], height: 22 },
    { cells: [{ value: lost.length === 0 ? texts.nothingLost : texts.explanation, style: STYLES.subtitle }] },
  ]
}

interface FeedbackStyles {
  readonly points: Style
  readonly lost: Style
  readonly adjustment: { readonly text: Style; readonly number: Style }
  readonly total: { readonly text: Style; readonly number: Style }
  /** Texts in the colour of a state that is marked. */
  readonly states: ReadonlyMap<State, Style>
}

function feedbackStyles(places: number): FeedbackStyles {
  const numberFormat = fixedPlaces(places)
  const points = styled(STYLES.number, { numberFormat })
  return {
    points,
    lost: styled(points, { bold: true }),
    adjustment: { text: STYLES.quiet, number: points },
    total: { text: STYLES.total, number: styled(STYLES.totalNumber, { numberFormat }) },
    states: new Map(
      (Object.keys(STATE_LABELS) as State[]).map((state) => {
        const fill = stateFill(state)
        // Numbers end at the edge before it.
        return [state, styled(STYLES.text, { indent: 1, ...(fill === undefined ? {} : { fill }) })] as const
      }),
    ),
  }
}

function lostRow({ language, result }: ResultContext, texts: FeedbackTexts, styles: FeedbackStyles, { trace, main, advice }: LostIndicator): Row {
  const { places } = result.plan
  const words = [
    stateWords(),
    trace.inputs.map(({ label, text, unit, status }) => `${localize(label, language)}: ${localize(text, language)}${unit && status === 'given' ? ` ${localize(unit, language)}` : ''}`).join('\n'),
    localize(trace.calculation ?? trace.rule, language),
    advice.map(({ text, gain }) => (gain === null ? text : `${text} ${filled(texts.gain, { points: decimalText(gain.toFixed(places), language) })}`)).join('\n'),
    trace.evidence ? localize(trace.evidence, language) : '',
  ]
  const cells: Cell[] = [
    { value: trace.code, style: STYLES.code },
    { value: localize(trace.name, language), style: STYLES.text },
    { value: main, style: STYLES.quiet },
    { value: trace.points, style: styles.points },
    { value: trace.maxPoints, style: styles.points },
    { value: trace.lost, style: styles.lost },
    ...words.map((value, i): Cell => ({ value, style: (i === 0 ? styles.states.get(trace.state) : undefined) ?? STYLES.text })),
  ]
  return { cells, height: Math.max(...cells.map(({ value }, i) => textHeight(String(value ?? ''), WIDTHS[i] ?? 10))) }

  function stateWords(): string {
    const state = localize(STATE_LABELS[trace.state], language)
    const reason = trace.reason ? `: ${localize(REASON_LABELS[trace.reason], language)}` : ''
    const outside = trace.state !== 'scored' && trace.maxPoints === 0 ? ` (${texts.outside})` : ''
    const said = trace.appraisals.map((own) => [own.reason ?? '', own.who === null ? '' : `(${own.who})`].filter((part) => part !== '').join(' ')).filter((text) => text !== '')
    return [`${state}${reason}${outside}`, ...said.map((text) => filled(texts.appraisal, { said: text }))].join('\n')
  }
}

function amountRow({ text, number }: { readonly text: Style; readonly number: Style }, label: string, amounts: readonly number[]): Row {
  return { cells: [{ style: text }, { value: label, style: text }, { style: text }, ...amounts.map((value) => ({ value, style: number })), ...WIDTHS.slice(6).map(() => ({ style: text }))] }
}

import { AUTHORITY_LABELS, contextSentences, DATA_STATUS_LABELS, type Language, localize, type ScoreResult } from '@dti-vn/sdk'
import { rangeAddress } from '../workbook/address.js'
import { STYLES } from '../workbook/palette.js'
import type { Row } from '../workbook/workbook-model.js'
import { textHeight } from './text-height.js'
import { RESULT_TEXTS } from './texts.js'

/** What a reader must know of the time of the run and of the standing of the index and of the figures, in one paragraph. */
export function noticeText(result: ScoreResult, language: Language): string {
  const { index, dataStatus, plan } = result
  const { index: indexWord, data: dataWord } = RESULT_TEXTS[language]
  const { notice } = plan.definition
  const sentence = `${contextSentences(result, language)} ${indexWord}: ${localize(AUTHORITY_LABELS[index.authority], language)}. ${dataWord}: ${localize(DATA_STATUS_LABELS[dataStatus], language)}.`
  return notice ? `${sentence} ${localize(notice, language)}` : sentence
}

/** Rows that open a sheet, with the merges that belong to them. */
export interface SheetOpening {
  readonly rows: readonly Row[]
  readonly merges: readonly string[]
}


/** Title and notice over the first columns of a sheet, at most so many that they fit a page; `total` is the width of these columns. */
export function sheetOpening(result: ScoreResult, title: string, language: Language, widths: readonly number[]): SheetOpening {
  const name = localize(result.plan.definition.name, language)
  const text = noticeText(result, language)
  const { columns, total } = spanOf(widths)
  return {
    rows: [
      { cells: [{ value: title, style: STYLES.title }], height: 24 },
      { cells: [{ value: `${name} (${result.index.id}, ${result.index.edition})`, style: STYLES.subtitle }] },
      { cells: [{ value: text, style: STYLES.notice }, ...Array.from({ length: columns - 1 }, () => ({ style: STYLES.notice }))], height: textHeight(text, total) + 3 },
    ],
    merges: columns > 1 ? [rangeAddress(3, 1, 3, columns)] : [],
  }
}

/** Width of a notice that can be read without scrolling. */
const READABLE = 140

function spanOf(widths: readonly number[]): { readonly columns: number; readonly total: number } {
  let total = 0
  let columns = 0
  for (const width of widths) {
    if (columns > 0 && total + width > READABLE) break
    total += width
    columns += 1
  }
  return { columns: Math.max(columns, 1), total: Math.max(total, 20) }
}

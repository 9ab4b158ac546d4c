import type { ScoreResult } from '@dti-vn/sdk'
import { requireXlsxOptions } from '../require-xlsx-options.js'
import { type SheetPress, sheetPress } from '../workbook/sheet-press.js'
import { type FeedbackModel, feedbackModels, type FeedbackOptions } from './feedback-model.js'

/** Writes the feedback of one unit, by its code. */
export type FeedbackWriter = (code: string) => Promise<Uint8Array>

/**
 * Makes a writer of feedback workbooks, one for each unit: points lost by indicator, the largest loss first, with the reported figures, the
 * rule with these figures in it, and what would bring how many points. Opens with the standing of index and data as every sheet does. The
 * writer throws a `MisuseError` for a unit outside the run. Equal results give equal bytes. What units share is written once, so that further ones take less time.
 */
export function feedbackWriter(result: ScoreResult, options: FeedbackOptions = {}): FeedbackWriter {
  requireXlsxOptions('feedbackWriter', options, 'feedback')
  const { model, styles } = feedbackModels(result, options)
  let press: Promise<SheetPress> | undefined
  const print = async ({ properties: { title, ...properties }, sheets: [{ rows, filter, ...sheet }] }: FeedbackModel): Promise<Uint8Array> => {
    press ??= sheetPress({ properties, sheet, styles })
    return (await press)({ title, rows, filter })
  }
  return (code) => print(model(code))
}

/** The feedback of one unit as a workbook. For many units of a result use `feedbackWriter`. */
export function feedbackWorkbook(result: ScoreResult, code: string, options: FeedbackOptions = {}): Promise<Uint8Array> {
  return feedbackWriter(result, options)(code)
}

import { defineOptions, defineSink, listOf, NO_OPTIONS, oneOf, optional } from '@dti-vn/sdk'
import { feedbackWriter } from '../feedback/feedback-workbook.js'
import { RESULT_SHEETS } from '../results/results-options.js'
import { resultsWorkbookStream } from '../results/results-workbook.js'

/** Where the sinks of workbooks write: takes a name and the bytes piece by piece, and is done when its promise is. */
export type WorkbookTarget = (name: string, pieces: AsyncIterable<Uint8Array>) => Promise<void>

/** The sink `xlsx/results`: the results workbook, named after the index. */
export const resultsSink = defineSink({
  id: 'xlsx/results',
  title: { vi: 'Bảng kết quả (Excel)', en: 'Results (Excel)' },
  description: { vi: 'Tổng hợp, xếp hạng, điểm từng chỉ số, thông báo và quy tắc trong một tệp.', en: 'Summary, rankings, points of indicators, issues and rules in one workbook.' },
  options: defineOptions({ sheets: optional(listOf(oneOf(...RESULT_SHEETS)), 'kinds of sheets to write, all unless given; the summary is always written') }),
  write: async (target: WorkbookTarget, result, { language }, { sheets }) => {
    const name = `${fileName(result.index.id)}.xlsx`
    await target(name, resultsWorkbookStream(result, { language: language.texts, issues: language.issues, sheets }))
    return { written: [name] }
  },
})

/** The sink `xlsx/feedback`: a workbook for each unit, one after another, each named by the position and code of its unit. */
export const feedbackSink = defineSink({
  id: 'xlsx/feedback',
  title: { vi: 'Phiếu phản hồi (Excel)', en: 'Feedback (Excel)' },
  description: { vi: 'Mỗi đơn vị một tệp: điểm chưa đạt, lý do, cần thêm gì để có điểm.', en: 'A workbook for each unit: points lost, why, and what would bring how many.' },
  options: NO_OPTIONS,
  write: async (target: WorkbookTarget, result, { language }) => {
    const feedback = feedbackWriter(result, { language: language.texts, issues: language.issues })
    const digits = String(result.units.length).length
    const written: string[] = []
    for (const [position, { code }] of result.units.entries()) {
      const name = `${String(position + 1).padStart(digits, '0')}-${fileName(code)}.xlsx`
      await target(name, once(await feedback(code)))
      written.push(name)
    }
    return { written }
  },
})

/** Letters, digits, `_` and `-` stay, so that no id leads out of a folder; the position before a code keeps names apart. */
function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}_-]/gu, '_').slice(0, 80)
}

// eslint-disable-next-line @typescript-eslint/require-await -- a source of one piece
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

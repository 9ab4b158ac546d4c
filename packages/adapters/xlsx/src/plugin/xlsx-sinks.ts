import { defineOptions, type FilesTarget, lightSink, NO_OPTIONS } from '@dti-vn/sdk'
import { sheetsOption } from './sheets-option.js'

/** Where the sinks of workbooks write: takes a name and the bytes piece by piece, and is done when its promise is. */
export type WorkbookTarget = FilesTarget

/** The sink `xlsx/results`: the results workbook, named after the index. */
export const resultsSink = lightSink({
  id: 'xlsx/results',
  title: { vi: 'Bảng kết quả (Excel)', en: 'Results (Excel)' },
  description: { vi: 'Tổng hợp, xếp hạng, điểm từng chỉ số, thông báo và quy tắc trong một tệp.', en: 'Summary, rankings, points of indicators, issues and rules in one workbook.' },
  options: defineOptions({ sheets: sheetsOption }),
  target: 'files',
  load: () => import('./write-results.js'),
})

/** The sink `xlsx/feedback`: a workbook for each unit, one after another, each named by the position and code of its unit. */
export const feedbackSink = lightSink({
  id: 'xlsx/feedback',
  title: { vi: 'Phiếu phản hồi (Excel)', en: 'Feedback (Excel)' },
  description: { vi: 'Mỗi đơn vị một tệp: điểm chưa đạt, lý do, cần thêm gì để có điểm.', en: 'A workbook for each unit: points lost, why, and what would bring how many.' },
  options: NO_OPTIONS,
  target: 'files',
  load: () => import('./write-feedback.js'),
})

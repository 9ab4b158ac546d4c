import { defineOptions, lightReporter, optional, type OptionsSchema, type Reporter, type Shape, shape } from '@dti-vn/sdk'
import type { ResultsOptions } from '../results/results-options.js'
import { sheetsOption } from './sheets-option.js'

type CohortTitle = NonNullable<ResultsOptions['cohortTitle']>

const TITLE: Shape<CohortTitle> = shape('hàm (quy tắc, nhóm)', 'a function (rule, cohort)', (value): value is CohortTitle => typeof value === 'function')

/** Options of the reporter `xlsx/workbook`. */
export type WorkbookOptions = Pick<ResultsOptions, 'sheets' | 'cohortTitle'>

/** The reporter `xlsx/workbook`: what the sink `xlsx/results` writes, for who decides where it goes. */
export const workbookReporter: Reporter<WorkbookOptions> & { readonly id: 'xlsx/workbook'; readonly options: OptionsSchema<WorkbookOptions, WorkbookOptions> } = lightReporter({
  id: 'xlsx/workbook',
  title: { vi: 'Bảng kết quả (Excel)', en: 'Results (Excel)' },
  description: { vi: 'Tổng hợp, xếp hạng, điểm từng chỉ số, thông báo và quy tắc trong một tệp.', en: 'Summary, rankings, points of indicators, issues and rules in one workbook.' },
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: '.xlsx',
  options: defineOptions({ sheets: sheetsOption, cohortTitle: optional(TITLE, 'names a cohort of a rule; its id unless given') }),
  load: () => import('./write-results.js'),
})

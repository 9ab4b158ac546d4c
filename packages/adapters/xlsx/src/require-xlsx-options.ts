import { optionNames, requireKnown, requireOptions, requireWords, RUN_NAMES, type RunOptions } from '@dti-vn/sdk'
import type { CollectOptions } from './collect/collect-forms.js'
import type { RankFormsOptions } from './collect/rank-forms.js'
import type { XlsxDatasetOptions, XlsxTableOptions, XlsxTraitsOptions } from './data/options.js'
import type { RankXlsxOptions } from './data/rank-xlsx.js'
import type { FeedbackOptions } from './feedback/feedback-model.js'
import { RESULT_SHEETS, type ResultsOptions } from './results/results-options.js'
import { WORKBOOK_LIMITS } from './workbook/limits.js'

const TABLE = { sheet: true, headerRow: true, headerRows: true, file: true, limits: true, signal: true, issueLimits: true } as const
const DATASET = { ...TABLE, layout: true, traits: true, codes: true } as const
const COLLECT = { definitionDigest: true, units: true, codes: true, limits: true, signal: true, onProgress: true } as const
const FEEDBACK = { language: true, issues: true, cohortTitle: true } as const

/** The options of each call: the compiler refuses a list that forgets one. */
const NAMES = {
  table: optionNames<XlsxTableOptions>(TABLE),
  traits: optionNames<XlsxTraitsOptions>({ ...TABLE, levels: true, codes: true }),
  dataset: optionNames<XlsxDatasetOptions>(DATASET),
  rank: [...optionNames<Omit<RankXlsxOptions, keyof RunOptions>>({ ...TABLE, layout: true, traits: true, engine: true, index: true, traitsSheet: true, traitsFile: true }), ...RUN_NAMES],
  collect: optionNames<CollectOptions>({ ...COLLECT, period: true }),
  rankForms: [...optionNames<Omit<RankFormsOptions, keyof RunOptions>>({ ...COLLECT, engine: true, index: true }), ...RUN_NAMES],
  results: optionNames<ResultsOptions>({ ...FEEDBACK, sheets: true, signal: true, onProgress: true }),
  feedback: optionNames<FeedbackOptions>(FEEDBACK),
} as const

/** Options that are one of a few words. */
const WORDS = {
  layout: ['long', 'wide'],
  language: ['vi', 'en'],
} as const

/** Throws a `MisuseError` for an option of a call that does not exist, and for a word, a kind of sheet or a limit that is none. */
export function requireXlsxOptions(call: string, options: object, kind: keyof typeof NAMES): void {
  requireOptions(call, options, NAMES[kind])
  requireWords(options, WORDS)
  const { limits, sheets } = options as { readonly limits?: unknown; readonly sheets?: readonly unknown[] }
  if (limits !== undefined) requireOptions('limits', limits, Object.keys(WORKBOOK_LIMITS))
  for (const sheet of sheets ?? []) requireKnown(sheet, RESULT_SHEETS, { vi: 'Một mục của “sheets”', en: 'An item of "sheets"' })
}

import { optionNames, requireOptions, requireWords, RUN_NAMES, type RunOptions, type WritingOptions } from '@dti-vn/sdk'
import type { DatasetOptions } from './dataset-reader.js'
import { CSV_LIMITS } from './limits.js'
import { CSV_PROFILES } from './profile.js'
import type { OutputOptions } from './output-columns.js'
import type { RankCsvOptions } from './rank-csv.js'
import type { RankingOutputOptions } from './ranking-to-csv.js'
import type { TableOptions } from './table-reader.js'
import type { TraitsOptions } from './traits.js'

const TABLE = { profile: true, headerRow: true, headerRows: true, file: true, limits: true, issueLimits: true, signal: true, onProgress: true } as const
const OUTPUT = { profile: true, language: true, notice: true } as const
const WRITING = { signal: true, onProgress: true } as const

/** The options of each call: the compiler refuses a list that forgets one. */
const NAMES = {
  table: optionNames<TableOptions>(TABLE),
  records: optionNames<Omit<TableOptions, 'signal' | 'onProgress'>>({ profile: true, headerRow: true, headerRows: true, file: true, limits: true, issueLimits: true }),
  traits: optionNames<TraitsOptions>({ ...TABLE, levels: true, codes: true }),
  dataset: optionNames<DatasetOptions>({ ...TABLE, layout: true, traits: true, codes: true }),
  output: optionNames<OutputOptions>(OUTPUT),
  outputPieces: optionNames<OutputOptions & WritingOptions>({ ...OUTPUT, ...WRITING }),
  ranking: optionNames<RankingOutputOptions>({ ...OUTPUT, within: true }),
  rankingPieces: optionNames<RankingOutputOptions & WritingOptions>({ ...OUTPUT, ...WRITING, within: true }),
  rank: [
    ...optionNames<Omit<RankCsvOptions, keyof RunOptions>>({
      engine: true, index: true, traits: true, profile: true, traitsProfile: true, layout: true,
      headerRow: true, headerRows: true, file: true, traitsFile: true, limits: true, signal: true, onProgress: true,
    }),
    ...RUN_NAMES,
  ],
} as const

const PROFILES = Object.keys(CSV_PROFILES)

/** Options that are one of a few words. */
const WORDS = { profile: PROFILES, traitsProfile: PROFILES, layout: ['long', 'wide'] } as const
const LANGUAGE = { language: ['vi', 'en'] } as const

/** Throws a `MisuseError` for an option of a call that does not exist, and for a profile, a layout, a language or a limit that is none. */
export function requireCsvOptions(call: string, options: object, kind: keyof typeof NAMES): void {
  requireOptions(call, options, NAMES[kind])
  requireWords(options, WORDS)
  const { language, limits } = options as Readonly<Partial<Record<string, unknown>>>
  // A language of a plugin is no word but the language itself.
  if (typeof language === 'string') requireWords({ language }, LANGUAGE)
  if (limits !== undefined) requireOptions('limits', limits, Object.keys(CSV_LIMITS))
}

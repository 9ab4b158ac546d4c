import { optionNames, requireKnown, requireOptions, RUN_NAMES, type RunOptions } from '@dti-vn/sdk'
import type { DatasetOptions } from './dataset-reader.js'
import { CSV_LIMITS } from './limits.js'
import { CSV_PROFILES } from './profile.js'
import type { OutputOptions } from './output-columns.js'
import type { RankCsvOptions } from './rank-csv.js'
import type { RankingOutputOptions } from './ranking-to-csv.js'
import type { TableOptions } from './table-reader.js'
import type { TraitsOptions } from './traits.js'

const TABLE = { profile: true, headerRow: true, headerRows: true, file: true, limits: true, issueLimits: true, onProgress: true } as const
const OUTPUT = { profile: true, language: true, notice: true } as const

/** The options of each call: the compiler refuses a list that forgets one. */
const NAMES = {
  table: optionNames<TableOptions>(TABLE),
  traits: optionNames<TraitsOptions>({ ...TABLE, levels: true, codes: true }),
  dataset: optionNames<DatasetOptions>({ ...TABLE, layout: true, traits: true, codes: true }),
  output: optionNames<OutputOptions>(OUTPUT),
  ranking: optionNames<RankingOutputOptions>({ ...OUTPUT, within: true }),
  rank: [
    ...optionNames<Omit<RankCsvOptions, keyof RunOptions>>({
      engine: true, index: true, traits: true, profile: true, traitsProfile: true, layout: true,
      headerRow: true, headerRows: true, file: true, traitsFile: true, limits: true, onProgress: true,
    }),
    ...RUN_NAMES,
  ],
} as const

const PROFILES = Object.keys(CSV_PROFILES)
const LAYOUTS = ['long', 'wide']

/** Throws a `MisuseError` for an option of a call that does not exist, and for a profile, a layout or a limit that is none. */
export function requireCsvOptions(call: string, options: object, kind: keyof typeof NAMES): void {
  requireOptions(call, options, NAMES[kind])
  const { profile, traitsProfile, layout, limits } = options as Readonly<Partial<Record<string, unknown>>>
  if (profile !== undefined) requireKnown(profile, PROFILES, { vi: '“profile”', en: '"profile"' })
  if (traitsProfile !== undefined) requireKnown(traitsProfile, PROFILES, { vi: '“traitsProfile”', en: '"traitsProfile"' })
  if (layout !== undefined) requireKnown(layout, LAYOUTS, { vi: '“layout”', en: '"layout"' })
  if (limits !== undefined) requireOptions('limits', limits, Object.keys(CSV_LIMITS))
}

import { type AnyIndex, type Dataset, listedCodes, type Plan, type RunOptions, type ScoreResult, type UnitList } from '@dti-vn/sdk'
import type { CsvLayout } from './layout.js'
import type { CsvLimits } from './limits.js'
import type { CsvProfile } from './profile.js'
import { readCsvDataset, readCsvDatasetSync, readCsvTraits, readCsvTraitsSync } from './read-csv.js'
import { requireCsvOptions } from './require-csv-options.js'
import type { CsvBytes, CsvSource } from './source.js'
import type { CsvProgress } from './table-reader.js'
import type { TraitsOptions } from './traits.js'

/** What is needed of an engine: any engine of the SDK fits, whatever its plugins. */
export interface CsvEngine {
  readonly index: (id: string) => AnyIndex
  readonly plan: (index: AnyIndex) => Plan
  readonly scoreDataset: (index: AnyIndex, dataset: Dataset, options?: RunOptions) => ScoreResult
  /** Its lists of units: a code that stands in one is a unit even where it reads as a row of totals. */
  readonly contributions: { readonly unitLists: readonly UnitList[] }
}

/** What a file is ranked with. Options of the run (`dataStatus`, `cohort`, `digests` …) go to the engine as they are. */
export interface RankCsvOptions<Traits extends CsvSource = CsvSource> extends RunOptions {
  readonly engine: CsvEngine
  /** Id of an index of the engine. */
  readonly index: string
  /** The traits file; an index that uses traits is refused without it. */
  readonly traits?: Traits | undefined
  /** Of the data file; default `data`. */
  readonly profile?: CsvProfile | undefined
  /** Of the traits file; that of the data file unless given. */
  readonly traitsProfile?: CsvProfile | undefined
  readonly layout?: CsvLayout | undefined
  /** Where the header of the data file stands and how many rows it takes, as in `TableOptions`. */
  readonly headerRow?: number | undefined
  readonly headerRows?: number | undefined
  /** Names of the files, for issues. */
  readonly file?: string | undefined
  readonly traitsFile?: string | undefined
  readonly limits?: Partial<CsvLimits> | undefined
  /** Stops the reading: the reason of the signal is thrown. */
  readonly signal?: AbortSignal | undefined
  /** Progress of the data file. */
  readonly onProgress?: ((progress: CsvProgress) => void) | undefined
}

/**
 * From a file in memory to a result with its ranking, in one call. What is wrong with the files stands in `issues` of the result. Throws a
 * `MisuseError` for an unknown index or option, and for an index that uses traits when no unit has any.
 */
export function rankCsv(bytes: CsvBytes, options: RankCsvOptions<CsvBytes>): ScoreResult {
  requireCsvOptions('rankCsv', options, 'rank')
  const { engine, index, traits, profile, traitsProfile, layout, headerRow, headerRows, file, traitsFile, limits, signal, onProgress, ...run } = options
  const definition = engine.index(index)
  const plan = engine.plan(definition)
  const codes = listedCodes(engine.contributions.unitLists, definition, run.codeList)
  const traitsOptions: TraitsOptions = { profile: traitsProfile ?? profile, file: traitsFile, limits, signal, codes }
  const known = traits === undefined ? undefined : readCsvTraitsSync(traits, plan, traitsOptions)
  const dataset = readCsvDatasetSync(bytes, plan, { profile, layout, headerRow, headerRows, file, limits, signal, onProgress, traits: known, codes })
  return engine.scoreDataset(definition, dataset, run)
}

/** The same from any source, piece by piece; the file is never in memory as a whole. */
export async function rankCsvStream(source: CsvSource, options: RankCsvOptions): Promise<ScoreResult> {
  requireCsvOptions('rankCsvStream', options, 'rank')
  const { engine, index, traits, profile, traitsProfile, layout, headerRow, headerRows, file, traitsFile, limits, signal, onProgress, ...run } = options
  const definition = engine.index(index)
  const plan = engine.plan(definition)
  const codes = listedCodes(engine.contributions.unitLists, definition, run.codeList)
  const traitsOptions: TraitsOptions = { profile: traitsProfile ?? profile, file: traitsFile, limits, signal, codes }
  const known = traits === undefined ? undefined : await readCsvTraits(traits, plan, traitsOptions)
  const dataset = await readCsvDataset(source, plan, { profile, layout, headerRow, headerRows, file, limits, signal, onProgress, traits: known, codes })
  return engine.scoreDataset(definition, dataset, run)
}

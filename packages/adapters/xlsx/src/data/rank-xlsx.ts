import { listedCodes, type RunOptions, type ScoreResult } from '@dti-vn/sdk'
import type { FormEngine } from '../collect/rank-forms.js'
import { requireXlsxOptions } from '../require-xlsx-options.js'
import type { XlsxDatasetOptions } from './options.js'
import { readXlsxDataset, readXlsxTraits } from './read-xlsx.js'

/** What a workbook is ranked with. Options of the run (`dataStatus`, `cohort`, `digests` …) go to the engine as they are. */
export interface RankXlsxOptions extends Omit<XlsxDatasetOptions, 'traits' | 'codes'>, RunOptions {
  readonly engine: FormEngine
  /** Id of an index of the engine. */
  readonly index: string
  /** The workbook of traits; with `traitsSheet` alone they are read from the data workbook. An index that uses traits is refused without them. */
  readonly traits?: Uint8Array | undefined
  readonly traitsSheet?: string | undefined
  /** Name of the traits file, for issues. */
  readonly traitsFile?: string | undefined
}

/**
 * From a workbook to a result with its ranking, in one call. What is wrong with the files stands in `issues` of the result. Rejects with a
 * `MisuseError` for an unknown index or option, and for an index that uses traits when no unit has any.
 */
export async function rankXlsx(bytes: Uint8Array, options: RankXlsxOptions): Promise<ScoreResult> {
  requireXlsxOptions('rankXlsx', options, 'rank')
  const { engine, index, traits, traitsSheet, traitsFile, sheet, headerRow, headerRows, file, limits, signal, layout, ...run } = options
  const definition = engine.index(index)
  const plan = engine.plan(definition)
  const codes = listedCodes(engine.contributions.unitLists, definition, run.codeList)
  const traitsBytes = traits ?? (traitsSheet === undefined ? undefined : bytes)
  const traitsOptions = { sheet: traitsSheet, file: traits ? traitsFile : file, limits, signal, codes }
  const known = traitsBytes ? await readXlsxTraits(traitsBytes, plan, traitsOptions) : undefined
  const dataset = await readXlsxDataset(bytes, plan, { sheet, headerRow, headerRows, file, limits, signal, layout, traits: known, codes })
  return engine.scoreDataset(definition, dataset, run)
}

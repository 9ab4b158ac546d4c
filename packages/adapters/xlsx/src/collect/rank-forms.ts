import { type AnyIndex, type Dataset, type Issue, listedCodes, type Plan, type RunOptions, type ScoreResult, type UnitList } from '@dti-vn/sdk'
import { requireXlsxOptions } from '../require-xlsx-options.js'
import { type Collected, collectForms, type CollectOptions, type FormFiles } from './collect-forms.js'
import { rankedFormIssues } from './ranked-form-issues.js'

/** What is needed of an engine: any engine of the SDK fits, whatever its plugins. */
export interface FormEngine {
  readonly index: (id: string) => AnyIndex
  readonly plan: (index: AnyIndex) => Plan
  readonly scoreDataset: (index: AnyIndex, dataset: Dataset, options?: RunOptions) => ScoreResult
  /** Its lists of units: a code that stands in one is a unit even where it reads as a row of totals. */
  readonly contributions: { readonly unitLists: readonly UnitList[] }
}

/** What forms are ranked with. Period and reason are those of the forms unless given. Options of the run (`dataStatus`, `cohort`, `digests` …) go to the engine as they are. */
export interface RankFormsOptions extends CollectOptions, RunOptions {
  readonly engine: FormEngine
  /** Id of an index of the engine. */
  readonly index: string
}

/** A collection and its ranking. */
export interface RankedForms extends Collected {
  readonly result: ScoreResult
  /** Those of `result`, blank forms with their files, and where the points that forms show differ from its points. */
  readonly issues: readonly Issue[]
}

/**
 * From returned forms to a result with its ranking, in one call. Everything that is wrong with the forms stands in `issues`.
 * Throws a `MisuseError` for an unknown index or option, and for an index that uses traits when no unit has any.
 */
export async function rankForms(files: FormFiles, options: RankFormsOptions): Promise<RankedForms> {
  requireXlsxOptions('rankForms', options, 'rankForms')
  const { engine, index, definitionDigest, units, limits, signal, onProgress, ...rest } = options
  const definition = engine.index(index)
  const { codes = listedCodes(engine.contributions.unitLists, definition, rest.codeList), ...run } = rest
  const collected = await collectForms(files, engine.plan(definition), { definitionDigest, units, codes, limits, signal, onProgress, period: run.period })
  const result = engine.scoreDataset(definition, collected.dataset, runOfForms(run, collected))
  return { ...collected, result, issues: rankedFormIssues(collected.forms, result) }
}

/** The options of a run with period and reason of the forms where none are given; of forms made with invented figures it is illustrative, whatever is asked for. */
export function runOfForms<O extends RunOptions>(options: O, { period, outsideValidity, isIllustrative }: Pick<Collected, 'period' | 'outsideValidity' | 'isIllustrative'>): O {
  return { ...options, ...(isIllustrative ? { dataStatus: 'illustrative' } : {}), period: options.period ?? period?.id, outsideValidity: options.outsideValidity ?? outsideValidity ?? undefined }
}

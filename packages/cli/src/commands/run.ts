import type { CsvProfile } from '@dti-vn/adapter-csv'
import { type CodeListId, codeListAt, codeListById, registryCheck } from '@dti-vn/hatinh'
import { type AnyIndex, type DataStatus, DefinitionError, type Executor, type Issue, type Plan, type ScoreResult, type UnitSplit, type PeriodOptions } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { digestOfValue } from '../input/digest.js'
import { loadData } from '../input/load-data.js'
import { type IndexOptions, loadIndex } from '../input/load-index.js'
import { areSampleFigures, SAMPLE_DIGESTS } from '../input/samples.js'
import type { TablePlaces } from '../input/table-place.js'
import { issuesText } from '../output/issues-text.js'

/** Options of the commands that score a data file, as they are after parsing. */
export interface RunSource extends IndexOptions, PeriodOptions, TablePlaces {
  readonly data: string
  readonly traits?: string | undefined
  readonly profile: CsvProfile
  readonly cohort?: UnitSplit | undefined
  readonly dataStatus: DataStatus
  /** Registry to check units against; the one in force on the day of the decision unless given. */
  readonly codeList?: CodeListId | 'none' | undefined
  readonly executor: Executor
}

/** Loads and scores a data file; undefined when the definition has faults, which are then printed. */
export async function runScore(context: CliContext, source: RunSource): Promise<ScoreResult | undefined> {
  const { engine, io, texts } = context
  const sound = await loadSound(context, source)
  if (!sound) return undefined
  const { definition, plan } = sound
  const { dataset, digests } = await loadData(context, plan, source)
  const isSample = SAMPLE_DIGESTS.includes(digests.data) || areSampleFigures(plan, dataset)
  if (isSample && source.dataStatus !== 'illustrative') io.stderr(`! ${texts.sampleForced}\n`)
  const list = codeListOf(source, definition)
  return engine.scoreDataset(definition, dataset, {
    period: source.period,
    outsideValidity: source.outsideValidity,
    executor: source.executor,
    dataStatus: isSample ? 'illustrative' : source.dataStatus,
    cohort: source.cohort,
    digests: { ...digests, definition: digestOfValue(definition), codeList: list ? digestOfValue(list) : null },
    checks: list && isRegistered(definition.level) ? [registryCheck(list.id, definition.level)] : [],
  })
}

/** An index with its plan; undefined when the definition has faults, which are then printed. */
export async function loadSound(context: CliContext, source: IndexOptions): Promise<{ readonly definition: AnyIndex; readonly plan: Plan } | undefined> {
  const loaded = await loadIndex(context, source)
  if ('issues' in loaded) return refuse(context, loaded.issues)
  const { definition } = loaded
  try {
    return { definition, plan: context.engine.plan(definition) }
  } catch (error) {
    if (!DefinitionError.isInstance(error)) throw error
    return refuse(context, error.issues.map((issue) => ({ ...issue, place: { file: source.index } })))
  }
}

function refuse(context: CliContext, issues: readonly Issue[]): undefined {
  context.io.stderr(issuesText(context, issues, 'all'))
  context.io.stderr(`${context.texts.unsound}\n`)
  return undefined
}

function codeListOf({ codeList, level }: RunSource, definition: AnyIndex) {
  if (codeList === 'none' || !isRegistered(definition.level)) return undefined
  if (codeList !== undefined) return codeListById(codeList)
  return level !== undefined && definition.decision ? codeListAt(definition.decision.date) : undefined
}

function isRegistered(level: string): level is 'district' | 'commune' {
  return level === 'district' || level === 'commune'
}

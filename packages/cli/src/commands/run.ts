import type { CsvProfile } from '@dti-vn/adapter-csv'
import { type CodeListId, codeListAt, codeListById, registryCheck } from '@dti-vn/hatinh'
import type { AnyIndex, DataStatus, Executor, PeriodOptions, ScoreResult, UnitSplit } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { digestOfValue } from '../input/digest.js'
import { loadData } from '../input/load-data.js'
import type { IndexOptions } from '../input/load-index.js'
import { loadSound } from '../input/load-sound.js'
import { isSampleData } from '../input/samples.js'
import type { TablePlaces } from '../input/table-place.js'

/** Options of the commands that score a data file, as they are after parsing. */
export interface RunSource extends IndexOptions, PeriodOptions, TablePlaces {
  readonly data: string
  readonly traits?: string | undefined
  readonly profile: CsvProfile
  /** How the traits file is written; as `profile` unless given. */
  readonly traitsProfile?: CsvProfile | undefined
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
  const isSample = isSampleData(plan, dataset, digests.data)
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

function codeListOf({ codeList, level }: RunSource, definition: AnyIndex) {
  if (codeList === 'none' || !isRegistered(definition.level)) return undefined
  if (codeList !== undefined) return codeListById(codeList)
  return level !== undefined && definition.decision ? codeListAt(definition.decision.date) : undefined
}

function isRegistered(level: string): level is 'district' | 'commune' {
  return level === 'district' || level === 'commune'
}

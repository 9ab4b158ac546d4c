import type { CsvProfile } from '@dti-vn/adapter-csv'
import { type DataStatus, type Executor, type Issue, type ScoreResult, type UnitListOptions, type UnitSplit, withAppraisalTables } from '@dti-vn/sdk'
import { computing } from '../computing.js'
import type { CliContext } from '../context.js'
import { digestOfDefinition, digestOfValue } from '../input/digest.js'
import { loadAppraisals, loadData } from '../input/load-data.js'
import type { IndexOptions } from '../input/load-index.js'
import { loadSound } from '../input/load-sound.js'
import { isSampleData } from '../input/samples.js'
import type { TablePlaces } from '../input/table-place.js'
import { idleReasonText } from '../output/idle-reason.js'

/** Options of the commands that score a data file, as they are after parsing. */
export interface RunSource extends IndexOptions, UnitListOptions, TablePlaces {
  readonly data: string
  /** Id of the source that reads it; told by its ending and content unless given. */
  readonly from?: string | undefined
  readonly traits?: string | undefined
  readonly profile: CsvProfile
  /** How the traits file is written; as `profile` unless given. */
  readonly traitsProfile?: CsvProfile | undefined
  /** Files of decisions of appraisers. */
  readonly rejections?: string | undefined
  readonly approvals?: string | undefined
  readonly cohort?: UnitSplit | undefined
  readonly dataStatus: DataStatus
  readonly executor: Executor
}

/** What a run gives. */
interface Scored {
  readonly result: ScoreResult
  /** The issues of the result, those of the definition with file, line and column; made when they are asked for. */
  readonly issues: () => readonly Issue[]
}

/** Loads and scores a data file; undefined when the definition has faults, which are then printed. */
export async function runScore(context: CliContext, source: RunSource): Promise<Scored | undefined> {
  const { engine, io, texts } = context
  const sound = await loadSound(context, source)
  if (!sound) return undefined
  const { definition, plan, placed } = sound
  const decisions = await loadAppraisals(context, source)
  const { dataset: read, digests } = await loadData(context, plan, source)
  const dataset = withAppraisalTables(plan, read, decisions.tables)
  const isSample = isSampleData(plan, read, digests.data)
  if (isSample && source.dataStatus !== 'illustrative') io.stderr(`! ${texts.sampleForced}\n`)
  const { period, outsideValidity, codeList } = source
  const { list } = engine.checkUnits(definition, [], { period, outsideValidity, codeList })
  const options = {
    period,
    outsideValidity,
    codeList,
    executor: source.executor,
    dataStatus: isSample ? 'illustrative' : source.dataStatus,
    cohort: source.cohort,
    ...decisions.appraisals,
    digests: { ...digests, ...decisions.digests, definition: digestOfDefinition(definition), codeList: list ? digestOfValue(list) : null },
  } as const
  const result = await computing(context, () => engine.scoreDataset(definition, dataset, options))
  io.stderr(idleReasonText(context, source, result))
  return { result, issues: () => result.issues.flatMap((issue) => (issue.path.length > 0 && !issue.place ? placed([issue]) : issue)) }
}

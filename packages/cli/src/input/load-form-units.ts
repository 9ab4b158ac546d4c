import type { CsvProfile, CsvTraits } from '@dti-vn/adapter-csv'
import { type CodeListId, codeListAt, codeListById } from '@dti-vn/hatinh'
import type { AnyIndex, Dataset, Issue, Plan, UnitRecord } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'
import { loadData, loadTraits } from './load-data.js'
import { isSampleData } from './samples.js'
import { type TablePlaces, traitsPlace } from './table-place.js'

/** Where the units of forms come from. */
export interface FormUnitsSource extends TablePlaces {
  /** A data file; its units are taken, its figures only where they are asked for. */
  readonly units?: string | undefined
  readonly traits?: string | undefined
  readonly profile: CsvProfile
  /** How the traits file is written; as `profile` unless given. */
  readonly traitsProfile?: CsvProfile | undefined
  readonly codeList?: CodeListId | 'none' | undefined
  /** The code of the one unit that is wanted. */
  readonly unit?: string | undefined
}

/** Units that get a form. */
export interface FormUnits {
  readonly units: readonly UnitRecord[]
  readonly issues: readonly Issue[]
  /** Of the data file; undefined where the units come from elsewhere. */
  readonly dataset: Dataset | undefined
  readonly isSample: boolean
}

/**
 * The units that get a form: those of a data file, else of the code list in force on the day of the decision, else of the traits file. An index
 * that uses traits needs a traits file: without it indicators would silently fall away.
 */
export async function loadFormUnits(context: CliContext, plan: Plan, source: FormUnitsSource): Promise<FormUnits> {
  const { texts } = context
  if (plan.traits.length > 0 && source.traits === undefined) throw new CliMisuse(fill(texts.formTraitsNeeded, { traits: plan.traits.join(', ') }))
  const traits = source.traits === undefined ? undefined : (await loadTraits(context, plan, source.traits, source.traitsProfile ?? source.profile, traitsPlace(source))).value
  const found = await findUnits(context, plan, source, traits)
  const units = source.unit === undefined ? found.units : found.units.filter(({ code }) => code === source.unit)
  if (units.length === 0) throw new CliMisuse(source.unit === undefined ? texts.formNoUnits : fill(texts.formUnitUnknown, { unit: source.unit }))
  // A data set already holds the issues of the traits file.
  return { ...found, units, issues: source.units === undefined ? (traits?.issues ?? []) : found.issues }
}

async function findUnits(context: CliContext, plan: Plan, source: FormUnitsSource, traits: CsvTraits | undefined) {
  const { units, codeList } = source
  const none = { dataset: undefined, isSample: false }
  const of = (code: string) => traits?.units.get(code)?.traits ?? null
  if (units !== undefined) {
    const { dataset, digests } = await loadData(context, plan, { ...source, data: units })
    return { units: dataset.units, issues: dataset.issues, dataset, isSample: isSampleData(plan, dataset, digests.data) }
  }
  const list = listOf(plan.definition, codeList)
  const registered = list?.units.filter(({ level }) => level === plan.definition.level) ?? []
  if (registered.length > 0) return { units: registered.map(({ code, fullName, parent }) => ({ code, name: fullName, parent, traits: of(code) })), issues: [], ...none }
  return { units: [...(traits?.units ?? [])].map(([code, unit]) => ({ code, name: unit.name, parent: unit.parent, traits: unit.traits })), issues: [], ...none }
}

function listOf({ decision }: AnyIndex, codeList: CodeListId | 'none' | undefined) {
  if (codeList === 'none') return undefined
  if (codeList !== undefined) return codeListById(codeList)
  return decision ? codeListAt(decision.date) : undefined
}

import type { CsvProfile, CsvTraits } from '@dti-vn/adapter-csv'
import { type Dataset, type Issue, lacksTraits, localize, makeIssue, type Plan, type UnitList, type UnitListOptions, type UnitRecord } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'
import { nowInList } from './now-in-list.js'
import { loadData, loadTraits } from './load-data.js'
import { isSampleData } from './samples.js'
import { type TablePlaces, traitsPlace } from './table-place.js'

/** Where the units of forms come from. */
export interface FormUnitsSource extends UnitListOptions, TablePlaces {
  /** A data file; its units are taken, its figures only where they are asked for. */
  readonly data?: string | undefined
  readonly from?: string | undefined
  readonly traits?: string | undefined
  readonly profile: CsvProfile
  /** How the traits file is written; as `profile` unless given. */
  readonly traitsProfile?: CsvProfile | undefined
  /** The code of the one unit that is wanted. */
  readonly unit?: string | undefined
}

/** Units that get a form. */
export interface FormUnits {
  readonly units: readonly UnitRecord[]
  /** That units and traits were compared with. */
  readonly list: UnitList | null
  readonly issues: readonly Issue[]
  /** Of the data file; undefined where the units come from elsewhere. */
  readonly dataset: Dataset | undefined
  readonly isSample: boolean
}

/**
 * The units that get a form: those of a data file, else of the list of units in force on the last day of the period, else of the traits file. Their names
 * and parents, also those of the traits file, are compared with the list. An index that uses traits needs a traits file: without it indicators
 * would silently fall away.
 */
export async function loadFormUnits(context: CliContext, plan: Plan, source: FormUnitsSource): Promise<FormUnits> {
  const { texts, engine } = context
  if (plan.traits.length > 0 && source.traits === undefined) throw new CliMisuse(fill(texts.formTraitsNeeded, { traits: plan.traits.join(', ') }))
  const traits = source.traits === undefined ? undefined : (await loadTraits(context, plan, source.traits, source.traitsProfile ?? source.profile, { ...traitsPlace(source), codeList: source.codeList })).value
  const { period, outsideValidity, codeList } = source
  const time = { period, outsideValidity, codeList }
  const { list } = engine.checkUnits(plan.definition, [], time)
  const found = await findUnits(context, plan, source, list, traits)
  const units = source.unit === undefined ? found.units : found.units.filter(({ code }) => code === source.unit)
  if (units.length === 0) throw new CliMisuse(source.unit === undefined ? texts.formNoUnits : unknownUnit(context, source.unit, found.dataset ? null : list))
  const compared = engine.checkUnits(plan.definition, units, time)
  // A form leaves out what asks for traits, as a score does.
  const traitless = units.flatMap((unit) => (lacksTraits(plan, unit) ? [makeIssue('unit-without-traits', { unit: unit.code })] : []))
  // A data set already holds the issues of the traits file.
  return { ...found, units, list, issues: [...(source.data === undefined ? (traits?.issues ?? []) : found.issues), ...compared.issues(), ...traitless] }
}

/** Says where the code was looked for, and which units of that list a unit of an earlier one went into. */
function unknownUnit({ texts, language, engine }: CliContext, unit: string, list: UnitList | null): string {
  const sentence = fill(texts.formUnitUnknown, { unit, source: list ? titled(list) : texts.formUnitsOfFiles })
  const found = list && nowInList(unit, list, engine.contributions.unitLists)
  if (!found) return sentence
  return sentence + fill(texts.formUnitNow, { old: titled(found.old), name: found.unit.name, list: list.id, now: found.now.map(({ code, name }) => `${code} ${name}`).join(', ') })

  function titled({ id, title }: UnitList): string {
    return `${localize(title, language)} (${id})`
  }
}

async function findUnits(context: CliContext, plan: Plan, source: FormUnitsSource, list: UnitList | null, traits: CsvTraits | undefined) {
  const { data } = source
  const none = { dataset: undefined, isSample: false }
  if (data !== undefined) {
    const { dataset, digests } = await loadData(context, plan, { ...source, data })
    return { units: dataset.units, issues: dataset.issues, dataset, isSample: isSampleData(plan, dataset, digests.data) }
  }
  const registered = list?.units.filter(({ level }) => level === plan.definition.level) ?? []
  const of = (code: string) => {
    const known = traits?.units.get(code)
    return { traits: known?.traits ?? null, listed: known && { name: known.name, parent: known.parent } }
  }
  if (registered.length > 0) return { units: registered.map(({ code, name, parent }): UnitRecord => ({ code, name, parent, ...of(code) })), issues: [], ...none }
  return { units: [...(traits?.units ?? [])].map(([code, unit]): UnitRecord => ({ code, name: unit.name, parent: unit.parent, traits: unit.traits })), issues: [], ...none }
}

import { fittingPeriod, type IndexDefinition, isInForce, type Issue, makeIssue, MisuseError, type Period, periodContext, type PeriodOptions, type UnitRecord } from '@dti-vn/core'
import type { UnitList } from '../contributions/unit-list.js'
import { chooseList } from './choose-list.js'
import { compareSources, compareUnits, type Refusal } from './compare-units.js'
import { namedAsTotals } from './named-as-totals.js'
import { strangeCodes } from './strange-codes.js'

/** When a run is for, and which list its units are compared with. */
export interface UnitListOptions extends PeriodOptions {
  /** Id of the list; `none` for none. Unless given, the one of the index's family that is in force on the last day of the period. */
  readonly codeList?: string | undefined
}

/** The list of a run, and what comparing with it leaves to say. */
export interface CheckedUnits {
  /** Null where units were compared with none. */
  readonly list: UnitList | null
  readonly issues: () => Issue[]
}

/** What a check of units needs to know of an engine. */
export interface KnownLists {
  readonly unitLists: readonly UnitList[]
  readonly indexes: readonly IndexDefinition[]
  /** The list with an id; throws for an unknown one. */
  readonly find: (id: string) => UnitList
}

/** Refusals that a message names one by one. */
const NAMED = 3

/**
 * Finds the list of units and compares units with it, before anything is computed. Throws a `MisuseError` for an index or list that is not in
 * force on the last day of the period without a stated reason, and for units that belong to another list of the family.
 */
export function checkUnits({ unitLists, indexes, find }: KnownLists, definition: IndexDefinition, units: readonly UnitRecord[], options: UnitListOptions): CheckedUnits {
  const { period } = periodContext(definition, options, indexes)
  const chosen = chooseList(unitLists, definition, { codeList: options.codeList, period, reason: options.outsideValidity }, find)
  if (chosen.list === null) {
    const { why, needsPeriod = false } = chosen
    return { list: null, issues: () => [...(why && units.length > 0 ? [makeIssue('units-unchecked', { params: { why, option: needsPeriod ? '--period' : '' } })] : []), ...strangeCodes(units), ...namedAsTotals(units), ...compareSources(units)] }
  }
  const { list } = chosen
  const { refusals, warnings } = compareUnits(units, list, unitLists, definition.level)
  if (refusals.length > 0) throw unitsOfAnotherList(refusals, list, wayOut(find(refusals[0]?.other ?? ''), definition, period, options))
  return { list, issues: warnings }
}

/** The options with which a list would be the one in use, as a command line and as a program write them. */
function wayOut(list: UnitList, { valid }: IndexDefinition, period: Period | null, { codeList }: UnitListOptions): string {
  const fits = period && isInForce(list.valid, period.to) ? period : fittingPeriod(list.valid, period ?? undefined)
  // A list that is named needs no period.
  const isDated = period !== null || codeList === undefined
  const options = [
    ...(codeList === undefined ? [] : [[`--code-list ${list.id}`, `codeList: '${list.id}'`]]),
    ...(isDated ? [[`--period ${fits.id}`, `period: '${fits.id}'`]] : []),
    ...(isDated && !isInForce(valid, fits.to) ? [['--outside-validity "…"', 'outsideValidity: "…"']] : []),
  ]
  return `{${options.map(([command]) => command).join(' ')}|${options.map(([, code]) => code).join(', ')}}`
}

function unitsOfAnotherList(refusals: readonly Refusal[], list: UnitList, way: string): MisuseError {
  const others = [...new Set(refusals.map(({ other }) => other))].join(', ')
  const named = `${refusals.slice(0, NAMED).map(({ code, name }) => `${code} ${name}`).join('; ')}${refusals.length > NAMED ? '; …' : ''}`
  const count = String(new Set(refusals.map(({ code }) => code)).size)
  return new MisuseError(
    'UNITS_OF_ANOTHER_LIST',
    {
      vi: `[unit-of-another-list] ${count} đơn vị thuộc danh mục ${others}, không thuộc danh mục đang dùng ${list.id}, nên không tính gì: ${named}. Hãy dùng số liệu và tệp đặc điểm của các đơn vị trong ${list.id}; nếu đúng là tính cho các đơn vị trên thì dùng ${way}.`,
      en: `[unit-of-another-list] Units of the list ${others}, which are not of the list in use, ${list.id} (${count}), so nothing is computed: ${named}. Use figures and traits of the units of ${list.id}; if it is these units that are meant, use ${way}.`,
    },
    refusals.map(({ issue }) => issue),
  )
}

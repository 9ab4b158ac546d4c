import { type Issue, type LocalText, makeIssue, type UnitRecord } from '@dti-vn/core'
import type { ListedUnit, UnitList } from '../contributions/unit-list.js'
import { shownName } from './shown-name.js'
import { suggester } from './suggest-listed.js'
import { sameUnitName } from './unit-name.js'

/** A unit that belongs to another list. */
export interface Refusal {
  readonly code: string
  readonly name: string
  /** Id of the list that has the code and the name. */
  readonly other: string
  readonly issue: Issue
}

/** What comparing units with a list found. */
export interface UnitComparison {
  /** Units of another list of the family: nothing may be computed. */
  readonly refusals: readonly Refusal[]
  /** Everything else that differs. Made when it is asked for: it costs more than the refusals. */
  readonly warnings: () => Issue[]
}

const DATA: LocalText = { vi: 'số liệu', en: 'the data' }
const TRAITS: LocalText = { vi: 'nguồn đặc điểm', en: 'the source of traits' }

/** Codes of a list, of one level. */
type Codes = ReadonlyMap<string, ListedUnit>

/** Compares code, name and parent of units with a list, both as the data and as the source of traits have them. Codes are matched exactly. */
export function compareUnits(units: readonly UnitRecord[], list: UnitList, lists: readonly UnitList[], level: string): UnitComparison {
  const known = codesOf(list, level)
  const others = lists.filter((other) => other.family === list.family && other.id !== list.id).map((other) => ({ id: other.id, codes: codesOf(other, level) }))
  const refusals = units.flatMap((unit) => claimsOf(unit).flatMap((claim) => refusal(unit.code, claim, list.id, known, others)))
  return { refusals, warnings: () => warningsOf(units, list.id, known, others) }
}

function codesOf(list: UnitList, level: string): Codes {
  return new Map(list.units.flatMap((unit) => (unit.level === level ? [[unit.code, unit] as const] : [])))
}

/** What one source says of a code. */
interface Claim {
  readonly source: LocalText
  readonly name: string | null
  readonly parent: string | null
}

/** What the source of traits says, and what the data say beside it. */
function claimsOf({ name, parent, listed }: UnitRecord): Claim[] {
  if (!listed) return [{ source: DATA, name, parent }]
  const own = { source: DATA, name: name === listed.name ? null : name, parent: parent === listed.parent ? null : parent }
  return [{ source: TRAITS, ...listed }, ...(own.name === null && own.parent === null ? [] : [own])]
}

function refusal(code: string, { source, name }: Claim, list: string, known: Codes, others: readonly { readonly id: string; readonly codes: Codes }[]): Refusal[] {
  if (name === null) return []
  const expected = known.get(code)
  if (expected && sameUnitName(name, expected.name)) return []
  const other = others.find(({ codes }) => {
    const unit = codes.get(code)
    return unit !== undefined && sameUnitName(name, unit.name)
  })
  if (!other) return []
  const none: LocalText = { vi: 'không có', en: 'no unit' }
  const shown = shownName(name)
  const issue = makeIssue('unit-of-another-list', { unit: code, params: { source, code, shown, other: other.id, list, expected: expected?.name ?? none } })
  return [{ code, name: shown, other: other.id, issue }]
}

function warningsOf(units: readonly UnitRecord[], list: string, known: Codes, others: readonly { readonly id: string; readonly codes: Codes }[]): Issue[] {
  const suggest = suggester(known, others)
  const each = units.flatMap((unit) => {
    const { code } = unit
    const expected = known.get(code)
    if (!expected) return [makeIssue('unit-not-in-registry', { unit: code, params: { code: shownName(code), list, nearest: suggest(code, unit.name) } })]
    return claimsOf(unit).flatMap(({ source, name, parent }) => [
      ...(name === null || sameUnitName(name, expected.name) ? [] : [makeIssue('unit-name-differs', { unit: code, params: { source, name, shown: shownName(name), list, expected: expected.name } })]),
      ...(parent === null || parent === expected.parent ? [] : [makeIssue('unit-parent-differs', { unit: code, params: { source, parent: shownName(parent), list, expected: expected.parent ?? '' } })]),
    ])
  })
  return [...unnamed(units, list, known, others), ...each]
}

/** Codes that one warning names. */
const NAMED = 5

/** Units of which only the code is known, where another list gives it to another unit: nobody can tell which of the two is meant. A parent that differs is told by itself. */
function unnamed(units: readonly UnitRecord[], list: string, known: Codes, others: readonly { readonly id: string; readonly codes: Codes }[]): Issue[] {
  const doubtful = units.flatMap((unit) => {
    const { code } = unit
    const expected = known.get(code)
    const claims = claimsOf(unit)
    if (!expected || claims.some(({ name }) => name !== null)) return []
    const parents = claims.flatMap(({ parent }) => parent ?? [])
    const lists = others.filter(({ codes }) => {
      const other = codes.get(code)
      return other !== undefined && !sameUnitName(other.name, expected.name) && parents.every((parent) => parent === other.parent)
    })
    return lists.length > 0 ? [{ code, lists: lists.map(({ id }) => id) }] : []
  })
  if (doubtful.length === 0) return []
  const lists = others.flatMap(({ id }) => (doubtful.some((unit) => unit.lists.includes(id)) ? [id] : []))
  return [makeIssue('units-unnamed', { params: { count: doubtful.length, list, lists, codes: doubtful.slice(0, NAMED).map(({ code }) => code) } })]
}

/** Where no list says which is right: codes that the data and the source of traits name differently. */
export function compareSources(units: readonly UnitRecord[]): Issue[] {
  return units.flatMap(({ code, name, listed }) => {
    const other = listed?.name ?? null
    if (name === null || other === null || sameUnitName(name, other)) return []
    return [makeIssue('unit-traits-differ', { unit: code, params: { data: shownName(name), traits: shownName(other) } })]
  })
}

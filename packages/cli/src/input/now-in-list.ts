import type { ListedUnit, UnitList } from '@dti-vn/sdk'

/** A unit of an earlier list, and the units of a later one that it went into. */
export interface NowInList {
  readonly old: UnitList
  readonly unit: ListedUnit
  readonly now: readonly ListedUnit[]
}

/** What a code of another list of the family leads to in `list`, by the last of the lists that know it; undefined where none of them does. */
export function nowInList(code: string, list: UnitList, lists: readonly UnitList[]): NowInList | undefined {
  const family = lists.filter(({ family: own }) => own === list.family)
  const found = family.toReversed().flatMap((old): NowInList[] => {
    const unit = old === list ? undefined : old.units.find((one) => one.code === code)
    const codes = unit ? codesIn(list.id, code, old, family) : []
    const now = list.units.filter((one) => codes.includes(one.code))
    return unit && now.length > 0 ? [{ old, unit, now }] : []
  })
  return found[0]
}

/** The codes in the list `to` of a unit of `from`, through the lists between them. */
function codesIn(to: string, code: string, from: UnitList, family: readonly UnitList[]): readonly string[] {
  return (from.successions ?? []).flatMap((succession) => {
    const codes = succession.rows.filter((row) => row.from === code).map((row) => row.to)
    const next = family.find(({ id }) => id === succession.to)
    return succession.to === to ? codes : next ? codes.flatMap((one) => codesIn(to, one, next, family)) : []
  })
}

import { canonicalJson } from '@dti-vn/sdk'
import { unknownKeys } from './known-keys.js'

/** Stands in place of a list of cases that is empty on purpose. */
export interface Waiver {
  /** Why there are no cases, for whoever reads the test. */
  readonly none: string
}

interface Named {
  readonly name: string
}

/** The cases of a list, none when it was waived. */
export function casesOf<Case>(list: readonly Case[] | Waiver): readonly Case[] {
  return isList(list) ? list : []
}

/** What is wrong with a list of cases as such: empty, a name or a case given twice, an unknown key. */
export function faultsOfCases(what: string, list: readonly Named[] | Waiver, known: readonly string[]): string[] {
  if (!isList(list)) {
    const waived = typeof list === 'object' && typeof (list as Partial<Waiver> | null)?.none === 'string' && list.none.trim() !== ''
    return waived ? [] : [`"${what}" must be a list of cases, or { none: 'the reason why there are none' }.`]
  }
  if (list.length === 0) return [`"${what}" is empty: write at least one case, or { none: 'the reason why there are none' }.`]
  return list.flatMap((item, i) => {
    const label = `${what}[${String(i)}]`
    const { name, ...rest } = item
    if (typeof name !== 'string' || name.trim() === '') return [`${label} has no name: say in "name" what the case shows.`]
    const faults = unknownKeys(`${label} "${name}"`, item, known)
    const before = list.slice(0, i)
    if (before.some((other) => other.name === name)) faults.push(`${label} has the name "${name}" of a case before it: names are unique.`)
    const twin = before.find(({ name: _, ...other }) => canonicalJson(other) === canonicalJson(rest))
    if (twin) faults.push(`${label} "${name}" is the same case as "${twin.name}": remove one of the two.`)
    return faults
  })
}

function isList<Case>(list: readonly Case[] | Waiver): list is readonly Case[] {
  return Array.isArray(list)
}

import { nearest } from '@dti-vn/core'
import type { ListedUnit } from '../contributions/unit-list.js'
import { unitName } from './unit-name.js'

type Codes = ReadonlyMap<string, ListedUnit>

/** Suggestions for one message, and units of a run that get any: with thousands of wrong codes the list itself is the wrong one. */
const SHOWN = 3
const MOST = 200

/**
 * Units that an unknown code may mean, as code and name: that of the code in another list with the list's id, those of the same name whatever its
 * marks, those of a code nearly the same. Only for a person to read.
 */
export function suggester(known: Codes, others: readonly { readonly id: string; readonly codes: Codes }[]): (code: string, name: string | null) => readonly string[] {
  const codes = [...known.keys()]
  const byName = new Map<string, string[]>()
  for (const { code, name } of known.values()) {
    const { plain } = unitName(name)
    byName.set(plain, [...(byName.get(plain) ?? []), code])
  }
  let asked = 0
  return (code, name) => {
    asked += 1
    if (asked > MOST) return []
    const elsewhere = others.flatMap(({ id, codes: listed }) => {
      const unit = listed.get(code)
      return unit ? [`${code} ${unit.name} (${id})`] : []
    })
    const named = name === null ? [] : (byName.get(unitName(name).plain) ?? [])
    const here = [...new Set([...named, ...nearest(code, codes)])].slice(0, SHOWN).map((one) => `${one} ${known.get(one)?.name ?? ''}`)
    return [...elsewhere.slice(-1), ...here]
  }
}

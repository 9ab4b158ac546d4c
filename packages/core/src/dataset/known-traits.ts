import type { Plan } from '../engine/plan.js'
import type { Issue } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { nearest } from '../issues/nearest.js'
import { cleanCode } from '../text/clean-text.js'
import { printedValue } from './shape.js'

/** Reads the trait ids of a unit, cleaned; those that the index does not declare are told and left out. */
export type TraitReader = (ids: Iterable<unknown>, at: Pick<Issue, 'place' | 'unit'>, report: (issue: Issue) => void) => ReadonlySet<string>

/** A reader for the traits that an index declares or uses. */
export function traitReader(plan: Plan): TraitReader {
  const known = new Set([...(plan.definition.traits ?? []).map(({ id }) => id), ...plan.traits])
  const suggestions = new Map<string, readonly string[]>()
  return (ids, at, report) => {
    const traits = new Set<string>()
    for (const raw of ids) {
      const id = cleanCode(raw)
      if (id !== undefined && known.has(id)) traits.add(id)
      else if (id !== '') {
        const text = printedValue(raw)
        const close = suggestions.get(text) ?? nearest(text, [...known])
        if (suggestions.size < 1_000) suggestions.set(text, close)
        report(makeRunIssue('trait-unknown', { ...at, params: { trait: text, known: [...known], nearest: close } }))
      }
    }
    return traits
  }
}

import { type IndexDefinition, type Issue, makeIssue, nearest } from '@dti-vn/core'
import type { UnitList } from '../contributions/unit-list.js'

/** An index that names a family of unit lists to which none of the lists of the plugins belongs: its units are compared with none. Without any list nothing is known. */
export function unknownFamily(lists: readonly UnitList[], { unitLists: family }: IndexDefinition): Issue[] {
  const known = [...new Set(lists.map((list) => list.family))]
  if (family === undefined || known.length === 0 || known.includes(family)) return []
  return [makeIssue('definition-unit-lists-unknown', { path: ['unitLists'], params: { family, known, nearest: nearest(family, known) } })]
}

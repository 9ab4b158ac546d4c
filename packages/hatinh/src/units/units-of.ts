import type { CodeListId, Unit } from './code-list.js'
import { codeListById } from './code-list-by-id.js'
import type { UnitLevel } from './unit-kind.js'

/** Which units of a list are wanted; both conditions hold together. */
export interface UnitFilter {
  readonly level?: UnitLevel | undefined
  /** Code of the unit right above. */
  readonly parent?: string | undefined
}

/**
 * The units of a list in its own order, narrowed by level and parent; none if nothing fits.
 * @throws {UnitsError} `unknown-code-list`
 */
export function unitsOf(listId: CodeListId, { level, parent }: UnitFilter = {}): readonly Unit[] {
  return codeListById(listId).units.filter(
    (unit) => (level === undefined || unit.level === level) && (parent === undefined || unit.parent === parent),
  )
}

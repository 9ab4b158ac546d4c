import type { CodeListId, Unit } from './code-list.js'
import { unitByCode } from './unit-by-code.js'

/**
 * The unit right above in the same list; undefined for the province and for a code that the list lacks.
 * @throws {UnitsError} `unknown-code-list`
 */
export function parentOf(listId: CodeListId, code: string): Unit | undefined {
  const parent = unitByCode(listId, code)?.parent ?? undefined
  return parent === undefined ? undefined : unitByCode(listId, parent)
}

import type { CodeListId, Unit } from './code-list.js'
import { codeListById } from './code-list-by-id.js'
import { codeLists } from './code-lists.js'

const byCode: ReadonlyMap<CodeListId, ReadonlyMap<string, Unit>> = /* @__PURE__ */ new Map(
  codeLists.map((list) => [list.id, new Map(list.units.map((unit) => [unit.code, unit]))]),
)

/**
 * The unit with a code in a list, matched exactly; undefined if the list has no such code.
 * @throws {UnitsError} `unknown-code-list`
 */
export function unitByCode(listId: CodeListId, code: string): Unit | undefined {
  return byCode.get(codeListById(listId).id)?.get(code)
}

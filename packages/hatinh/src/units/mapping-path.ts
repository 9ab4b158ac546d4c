import { codeListById } from './code-list-by-id.js'
import type { CodeListId } from './code-list.js'
import { codeLists } from './code-lists.js'
import type { Mapping } from './mapping.js'
import { mappings } from './mappings.js'
import { misuse } from './misuse.js'

/**
 * The mappings that lead from a list to a later one, in order of time; none if the lists are the same.
 * @throws {UnitsError} `unknown-code-list`; `wrong-direction` if the first list is the later one.
 */
export function mappingPath(earlier: CodeListId, later: CodeListId): readonly Mapping[] {
  const start = codeLists.indexOf(codeListById(earlier))
  const end = codeLists.indexOf(codeListById(later))
  if (start <= end) return mappings.slice(start, end)
  throw misuse(
    'wrong-direction',
    `Bảng mã "${earlier}" có sau "${later}"; successors đi tới bảng mã sau, predecessors đi về bảng mã trước.`,
    `Code list "${earlier}" comes after "${later}"; successors leads to a later list, predecessors to an earlier one.`,
  )
}

import type { CodeList, CodeListId } from './code-list.js'
import { codeLists } from './code-lists.js'
import { misuse } from './misuse.js'

/**
 * The code list with an id.
 * @throws {UnitsError} `unknown-code-list`: no lookup is answered without a known list, since codes and names are used again.
 */
export function codeListById(listId: CodeListId): CodeList {
  const list = codeLists.find((candidate) => candidate.id === listId)
  if (list !== undefined) return list
  const known = codeLists.map((candidate) => candidate.id).join(', ')
  throw misuse(
    'unknown-code-list',
    `Không có bảng mã đơn vị hành chính "${listId}"; hãy dùng một trong: ${known}.`,
    `There is no code list of units "${listId}"; use one of: ${known}.`,
  )
}

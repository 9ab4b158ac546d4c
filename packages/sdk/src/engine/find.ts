import { type LocalText, MisuseError, type MisuseCode, nearest } from '@dti-vn/core'

/** The value with an id; throws a `MisuseError` that names the closest ids, or all of them. `what` and `all` are words of both languages. */
export function findById<T extends { readonly id: string }>(values: readonly T[], id: string, code: MisuseCode, what: Required<LocalText>): T {
  const found = values.find((candidate) => candidate.id === id)
  if (found) return found
  const known = values.map((candidate) => candidate.id)
  const close = nearest(id, known)
  const hint = (close.length > 0 ? close : known).join(', ')
  const { vi, en } = what
  throw new MisuseError(code, {
    vi: hint === '' ? `Không có ${vi} “${id}”, và không plugin nào đã nạp đóng góp ${vi}.` : `Không có ${vi} “${id}”. Hãy dùng một trong: ${hint}.`,
    en: hint === '' ? `There is no ${en ?? vi} "${id}", and no plugin of the engine contributes any.` : `There is no ${en ?? vi} "${id}". Use one of: ${hint}.`,
  })
}

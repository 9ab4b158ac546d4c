import { type LocalText, MisuseError, type MisuseCode, nearest } from '@dti-vn/core'

/** The value with an id; throws a `MisuseError` that names the closest ids, or all of them, for anything else. `what` names the kind in both languages. */
export function findById<T extends { readonly id: string }>(values: readonly T[], id: unknown, code: MisuseCode, what: Required<LocalText>): T {
  const found = values.find((candidate) => candidate.id === id)
  if (found) return found
  const known = values.map((candidate) => candidate.id)
  const shown = String(id)
  const close = nearest(shown, known)
  const hint = (close.length > 0 ? close : known).join(', ')
  const { vi, en } = what
  throw new MisuseError(code, {
    vi: hint === '' ? `Không có ${vi} “${shown}”, và không phần mở rộng (plugin) nào đã nạp có ${vi}.` : `Không có ${vi} “${shown}”. Hãy dùng một trong: ${hint}.`,
    en: hint === '' ? `There is no ${en ?? vi} "${shown}", and no plugin of the engine contributes any.` : `There is no ${en ?? vi} "${shown}". Use one of: ${hint}.`,
  })
}

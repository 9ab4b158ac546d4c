import type { BilingualText } from './bilingual-text.js'
import type { CodeListId, Unit } from './code-list.js'
import { mappingPath } from './mapping-path.js'
import type { Mapping, SuccessionKind } from './mapping.js'
import { misuse } from './misuse.js'
import { unitByCode } from './unit-by-code.js'

/** A commune of the other list, and what it has of the commune asked for, or that commune of it. */
export interface Succession {
  readonly unit: Unit
  /** What of the earlier commune went to the later one. */
  readonly kind: SuccessionKind
  /** True if the later commune is the default target of the earlier one in every step. */
  readonly defaultTarget: boolean
  /** Notes of the pairs on the way, e.g. a reported detail that no text of law read so far confirms. */
  readonly notes: readonly BilingualText[]
}

/**
 * The communes of the same or a later list that took in all or some of a commune. `whole` says where the old commune went, not that
 * the new one equals it: to carry a score over, declare a method.
 * @throws {UnitsError} `unknown-code-list`, `unknown-unit`, `not-a-commune`, `wrong-direction`
 */
export function successors(listId: CodeListId, code: string, laterListId: CodeListId): readonly Succession[] {
  return follow(communeOf(listId, code), laterListId, mappingPath(listId, laterListId), 'from', 'to')
}

/**
 * The communes of the same or an earlier list that went, whole or in part, into a commune.
 * @throws {UnitsError} `unknown-code-list`, `unknown-unit`, `not-a-commune`, `wrong-direction`
 */
export function predecessors(listId: CodeListId, code: string, earlierListId: CodeListId): readonly Succession[] {
  return follow(communeOf(listId, code), earlierListId, mappingPath(earlierListId, listId).toReversed(), 'to', 'from')
}

type Link = Omit<Succession, 'unit'> & { readonly code: string }

function follow(start: Unit, endListId: CodeListId, path: readonly Mapping[], near: 'from' | 'to', far: 'from' | 'to'): readonly Succession[] {
  let links: readonly Link[] = [{ code: start.code, kind: 'whole', defaultTarget: true, notes: [] }]
  for (const mapping of path) {
    links = links.flatMap((link) =>
      mapping.rows
        .filter((row) => row[near] === link.code)
        .map((row) => ({
          code: row[far],
          kind: inTurn(link.kind, row.kind),
          defaultTarget: link.defaultTarget && row.defaultTarget,
          notes: row.note === null ? link.notes : [...link.notes, row.note],
        })),
    )
  }
  return links.map(({ code, ...link }) => ({ unit: communeOf(endListId, code), ...link }))
}

/** What two steps pass on: a whole step changes nothing; of two partial steps only a part is known. */
function inTurn(first: SuccessionKind, second: SuccessionKind): SuccessionKind {
  if (first === 'whole') return second
  return second === 'whole' || second === first ? first : 'part'
}

function communeOf(listId: CodeListId, code: string): Unit {
  const unit = unitByCode(listId, code)
  if (unit === undefined) {
    throw misuse('unknown-unit', `Bảng mã "${listId}" không có mã "${code}".`, `Code list "${listId}" has no code "${code}".`)
  }
  if (unit.level !== 'commune') {
    throw misuse(
      'not-a-commune',
      `"${unit.fullName}" (${code}) không phải cấp xã; chỉ cấp xã có bảng chuyển đổi.`,
      `"${unit.fullName}" (${code}) is not a commune; only communes are mapped.`,
    )
  }
  return unit
}

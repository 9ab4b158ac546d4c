import { type CodeListId, codeListById, codeLists, predecessors, type Succession, successors, type Unit, unitsOf } from '@dti-vn/hatinh'
import type { UnitChange } from '../text/units-texts.js'

/** One pair of a map: an old unit, a new one that took in all or some of it, and what kind of change that is. */
export interface UnitMapRow {
  readonly from: Unit
  readonly to: Unit
  readonly part: Succession['kind']
  readonly change: UnitChange
  /** True for the one successor that stands for the old unit where one is wanted. */
  readonly isDefault: boolean
  readonly notes: Succession['notes']
}

/** The map of the communes of a list to those of the same or a later one, in the order of the old list. Nothing is applied to data. */
export function unitMap(from: CodeListId, to: CodeListId): readonly UnitMapRow[] {
  const origins = new Map(unitsOf(to, { level: 'commune' }).map(({ code }) => [code, predecessors(to, code, from).length]))
  return unitsOf(from, { level: 'commune' }).flatMap((unit) => {
    const later = successors(from, unit.code, to)
    return later.map(({ unit: target, kind, defaultTarget, notes }) => ({
      from: unit,
      to: target,
      part: kind,
      change: changeOf(unit, target, later.length, origins.get(target.code) ?? 1),
      isDefault: defaultTarget,
      notes,
    }))
  })
}

function changeOf(from: Unit, to: Unit, targets: number, origins: number): UnitChange {
  if (targets > 1) return origins > 1 ? 'split-and-merged' : 'split'
  if (origins > 1) return 'merged'
  return from.code === to.code && from.fullName === to.fullName ? 'unchanged' : 'renamed'
}

/** The lists that a map leads between: the last two unless named; undefined where the first is not before the second. */
export function mapEnds(from: CodeListId | undefined, to: CodeListId | undefined): { readonly from: CodeListId; readonly to: CodeListId } | undefined {
  const last = codeLists.length - 1
  const end = to === undefined ? last : codeLists.indexOf(codeListById(to))
  const start = from === undefined ? Math.max(0, end - 1) : codeLists.indexOf(codeListById(from))
  const [first, second] = [codeLists[start], codeLists[end]]
  return first && second && start < end ? { from: first.id, to: second.id } : undefined
}

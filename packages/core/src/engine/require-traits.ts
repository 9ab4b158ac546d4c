import type { Dataset } from '../dataset/dataset.js'
import { MisuseError } from '../issues/misuse-error.js'
import type { UnitSplit } from '../definition/indicator-definition.js'
import { nearest } from '../issues/nearest.js'
import type { Plan } from './plan.js'
import { traitOfSplit } from './split.js'

/** Refuses to score an index that uses traits without a traits source: every such indicator would silently leave the maximum. */
export function requireTraits(plan: Plan, dataset: Dataset, cohort?: UnitSplit): void {
  const asked = cohort === undefined ? undefined : traitOfSplit(cohort)
  if (asked !== undefined) requireKnownTrait(plan, asked)
  if ((plan.traits.length === 0 && asked === undefined) || dataset.units.length === 0 || dataset.hasTraits) return
  const traits = [...plan.traits, ...(asked === undefined ? [] : [asked])].join(', ')
  throw new MisuseError('TRAITS_REQUIRED', {
    vi: `Bộ chỉ số “${plan.definition.id}” dùng đặc điểm của đơn vị (${traits}) nhưng không có nguồn đặc điểm. Hãy cung cấp tệp đặc điểm (--traits) hoặc thuộc tính "traits" của từng đơn vị.`,
    en: `Index "${plan.definition.id}" uses traits of units (${traits}) but no traits source was given. Give a traits file (--traits) or the "traits" of each unit.`,
  })
}

/** A cohort rule of a run may only split by a trait that the index declares. */
function requireKnownTrait(plan: Plan, trait: string): void {
  const known = (plan.definition.traits ?? []).map(({ id }) => id)
  if (known.includes(trait)) return
  const close = nearest(trait, known)
  const hint = (close.length > 0 ? close : known).join(', ') || '–'
  throw new MisuseError('COHORT_UNKNOWN', {
    vi: `Bộ chỉ số “${plan.definition.id}” không có đặc điểm “${trait}” để chia nhóm xếp hạng. Các đặc điểm: ${hint}.`,
    en: `Index "${plan.definition.id}" has no trait "${trait}" to make cohorts of. Traits: ${hint}.`,
  })
}

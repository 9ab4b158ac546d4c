import type { Dataset } from '../dataset/dataset.js'
import type { UnitSplit } from '../definition/indicator-definition.js'
import { MisuseError } from '../issues/misuse-error.js'
import { requireKnown } from '../issues/require-known.js'
import type { Plan } from './plan.js'
import { traitOfSplit } from '../definition/unit-split.js'

/** Refuses to score an index that uses traits without a traits source: every such indicator would silently leave the maximum. */
export function requireTraits(plan: Plan, dataset: Dataset, cohort?: UnitSplit): void {
  const asked = cohort === undefined ? undefined : traitOfSplit(cohort)
  if ((plan.traits.length === 0 && asked === undefined) || dataset.units.length === 0 || dataset.hasTraits) return
  const traits = [...plan.traits, ...(asked === undefined ? [] : [asked])].join(', ')
  throw new MisuseError('TRAITS_REQUIRED', {
    vi: `Bộ chỉ số “${plan.definition.id}” dùng đặc điểm của đơn vị (${traits}) nhưng không có nguồn đặc điểm. Hãy cung cấp {--traits <tệp>|traits của từng đơn vị}.`,
    en: `Index "${plan.definition.id}" uses traits of units (${traits}) but no traits source was given. Give {--traits <file>|the traits of each unit}.`,
  })
}

/** Throws a `MisuseError` for a cohort rule that the index cannot have: one that is no rule, or splits by a trait that the index does not declare. */
export function requireCohort(plan: Plan, rule: UnitSplit): void {
  const rules = ['all', 'parent', ...(plan.definition.traits ?? []).map(({ id }) => `trait:${id}`)]
  const { id } = plan.definition
  requireKnown(rule, rules, { vi: `Quy tắc chia nhóm của “${id}”`, en: `A cohort rule of "${id}"` }, 'COHORT_UNKNOWN')
}

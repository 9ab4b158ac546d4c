import type { Dataset } from '../dataset/dataset.js'
import { MisuseError } from '../issues/misuse-error.js'
import type { Plan } from './plan.js'

/** Refuses to score an index that uses traits without a traits source: every such indicator would silently leave the maximum. */
export function requireTraits(plan: Plan, dataset: Dataset): void {
  if (plan.traits.length === 0 || dataset.units.length === 0 || dataset.hasTraits) return
  throw new MisuseError('TRAITS_REQUIRED', {
    vi: `Bộ chỉ số “${plan.definition.id}” dùng đặc điểm của đơn vị (${plan.traits.join(', ')}) nhưng không có nguồn đặc điểm. Hãy cung cấp tệp đặc điểm (--traits) hoặc thuộc tính "traits" của từng đơn vị.`,
    en: `Index "${plan.definition.id}" uses traits of units (${plan.traits.join(', ')}) but no traits source was given. Give a traits file (--traits) or the "traits" of each unit.`,
  })
}

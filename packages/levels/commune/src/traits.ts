import { communeTraits } from '@dti-vn/core/decision-2878/commune'
import type { TraitDefinition } from '@dti-vn/sdk'

/** Traits of communes: those that decide which indicators apply, and one that wards and townships carry for information. */
export const traits = [
  ...communeTraits,
  { id: 'is_urban', meaning: { vi: 'đơn vị là phường hoặc thị trấn (để tham khảo)', en: 'it is a ward or a township (for information)' } },
] as const satisfies readonly TraitDefinition[]

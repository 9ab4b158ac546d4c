import type { LevelDefinition } from '@dti-vn/sdk'

/** The units that are assessed. Traits say which indicators apply to a unit. */
export const schoolLevel = {
  id: 'school',
  name: { vi: 'Trường học', en: 'Schools' },
  unitKind: { vi: 'trường học', en: 'school' },
  parentLevel: 'commune',
  traits: [{ id: 'has_boarders', meaning: { vi: 'có học sinh nội trú', en: 'it has boarders' } }],
} as const satisfies LevelDefinition<'school'>

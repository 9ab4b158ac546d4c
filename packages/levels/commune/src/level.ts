import type { LevelDefinition } from '@dti-vn/sdk'
import { codeCheck } from './code-check.js'
import { levelName } from './level-name.js'
import { traits } from './traits.js'

/** Communes, wards and townships (xã, phường, thị trấn). */
export const communeLevel = {
  id: 'commune',
  name: levelName,
  unitKind: { vi: 'xã, phường, thị trấn', en: 'commune, ward or township' },
  parentLevel: 'district',
  // The district level was abolished on 1 July 2025.
  evaluatedBy: [
    { text: { vi: 'UBND cấp huyện', en: "District People's Committee" }, valid: { from: '2023-11-07', to: '2025-06-30' } },
    { text: { vi: 'UBND tỉnh', en: "Provincial People's Committee" }, valid: { from: '2025-07-01', to: null } },
  ],
  traits,
  checks: [codeCheck],
} as const satisfies LevelDefinition<'commune'>

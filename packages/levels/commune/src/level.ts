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
  evaluatedBy: { vi: 'UBND cấp huyện', en: "District People's Committee" },
  traits,
  checks: [codeCheck],
} as const satisfies LevelDefinition<'commune'>

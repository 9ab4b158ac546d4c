import { districtTraits } from '@dti-vn/core/decision-2878/district'
import type { LevelDefinition } from '@dti-vn/sdk'
import { codeCheck } from './code-check.js'
import { levelName } from './level-name.js'

/** Districts, towns and cities under the province (huyện, thị xã, thành phố); the level was abolished on 1 July 2025. */
export const districtLevel = {
  id: 'district',
  name: levelName,
  unitKind: { vi: 'huyện, thành phố, thị xã', en: 'district, city or town' },
  parentLevel: null,
  evaluatedBy: {
    vi: 'UBND tỉnh và Ban Chỉ đạo chuyển đổi số tỉnh',
    en: "Provincial People's Committee and the provincial digital transformation steering committee",
  },
  traits: districtTraits,
  checks: [codeCheck],
} as const satisfies LevelDefinition<'district'>

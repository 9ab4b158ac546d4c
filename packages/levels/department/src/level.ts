import { departmentTraits } from '@dti-vn/core/decision-2878/department'
import type { LevelDefinition } from '@dti-vn/sdk'
import { codeCheck } from './code-check.js'
import { levelName } from './level-name.js'

/** Departments, boards and agencies of the province (sở, ban, ngành cấp tỉnh). */
export const departmentLevel = {
  id: 'department',
  name: levelName,
  unitKind: { vi: 'sở, ban, ngành cấp tỉnh', en: 'provincial department, board or agency' },
  parentLevel: null,
  evaluatedBy: {
    vi: 'UBND tỉnh và Ban Chỉ đạo chuyển đổi số tỉnh',
    en: "Provincial People's Committee and the provincial digital transformation steering committee",
  },
  traits: departmentTraits,
  checks: [codeCheck],
} as const satisfies LevelDefinition<'department'>

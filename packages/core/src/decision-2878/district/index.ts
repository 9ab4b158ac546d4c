import { awareness } from './awareness.js'
import { economy } from './economy.js'
import { government } from './government.js'
import { infrastructure } from './infrastructure.js'
import { institutions } from './institutions.js'
import { security } from './security.js'
import { society } from './society.js'
import { workforce } from './workforce.js'

export { districtFormulas } from './formulas.js'
export { districtTraits } from './traits.js'

/** The table of a district: 8 main indicators, 85 indicators, 1000 points; reconstructed, not the official annex. */
export const districtTable = {
  level: 'district',
  maxPoints: 1000,
  nodes: [awareness, institutions, infrastructure, workforce, security, government, economy, society],
} as const

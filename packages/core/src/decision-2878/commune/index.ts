import { awareness } from './awareness.js'
import { economy } from './economy.js'
import { government } from './government.js'
import { infrastructure } from './infrastructure.js'
import { institutions } from './institutions.js'
import { security } from './security.js'
import { society } from './society.js'
import { workforce } from './workforce.js'

export { communeFormulas } from './formulas.js'
export { communeTraits } from './traits.js'

/** The table of a commune: 8 main indicators, 59 indicators, 1000 points; reconstructed, not the official annex. */
export const communeTable = {
  level: 'commune',
  maxPoints: 1000,
  nodes: [awareness, institutions, infrastructure, workforce, security, government, economy, society],
} as const

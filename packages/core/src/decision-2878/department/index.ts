import { activity } from './activity.js'
import { awareness } from './awareness.js'
import { data } from './data.js'
import { infrastructure } from './infrastructure.js'
import { institutions } from './institutions.js'
import { security } from './security.js'
import { workforce } from './workforce.js'

export { departmentFormulas } from './formulas.js'
export { departmentTraits } from './traits.js'

/** The table of a department: 7 main indicators, 62 indicators, 1000 points; reconstructed, not the official annex. */
export const departmentTable = {
  level: 'department',
  maxPoints: 1000,
  nodes: [awareness, institutions, infrastructure, workforce, security, data, activity],
} as const

import { mainIndicator } from '../../definition/define.js'
import { systemSecurity } from './security-systems.js'
import { securityReadiness } from './security-readiness.js'

/** 5. An toàn thông tin mạng (Network information security): 10 indicators of a department, 100 points. */
export const security = mainIndicator({
  id: 'security',
  code: '5',
  name: { vi: 'An toàn thông tin mạng', en: 'Network information security' },
  maxPoints: 100,
  basis: '922-structure',
  children: [...systemSecurity, ...securityReadiness],
})

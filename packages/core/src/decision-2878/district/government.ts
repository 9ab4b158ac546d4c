import { mainIndicator } from '../../definition/define.js'
import { onlineServices } from './government-online-services.js'
import { applications } from './government-applications.js'
import { operations } from './government-operations.js'

/** 6. Hoạt động chính quyền số (Digital government activity): 19 indicators of a district, 200 points. */
export const government = mainIndicator({
  id: 'government',
  code: '6',
  name: { vi: 'Hoạt động chính quyền số', en: 'Digital government activity' },
  maxPoints: 200,
  basis: '922-structure',
  children: [...onlineServices, ...applications, ...operations],
})

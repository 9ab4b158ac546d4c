import { mainIndicator } from '../../definition/define.js'
import { onlineServices } from './government-online-services.js'
import { operations } from './government-operations.js'

/** 6. Hoạt động chính quyền số (Digital government activity): 14 indicators of a commune, 200 points. */
export const government = mainIndicator({
  id: 'government',
  code: '6',
  name: { vi: 'Hoạt động chính quyền số', en: 'Digital government activity' },
  maxPoints: 200,
  basis: '922-family',
  children: [...onlineServices, ...operations],
})

import { mainIndicator } from '../../definition/define.js'
import { onlineServices } from './activity-online-services.js'
import { operations } from './activity-operations.js'

/** 7. Hoạt động chuyển đổi số (Digital transformation activity): 16 indicators of a department, 400 points. */
export const activity = mainIndicator({
  id: 'activity',
  code: '7',
  name: { vi: 'Hoạt động chuyển đổi số', en: 'Digital transformation activity' },
  maxPoints: 400,
  basis: 'sister:Tuyên Quang',
  children: [...onlineServices, ...operations],
})

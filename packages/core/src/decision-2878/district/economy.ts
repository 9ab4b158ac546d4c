import { mainIndicator } from '../../definition/define.js'
import { enterprises } from './economy-enterprises.js'
import { trade } from './economy-trade.js'

/** 7. Hoạt động kinh tế số (Digital economy activity): 11 indicators of a district, 150 points. */
export const economy = mainIndicator({
  id: 'economy',
  code: '7',
  name: { vi: 'Hoạt động kinh tế số', en: 'Digital economy activity' },
  maxPoints: 150,
  basis: '922-structure',
  children: [...enterprises, ...trade],
})

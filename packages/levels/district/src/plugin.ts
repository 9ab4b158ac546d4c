import { definePlugin } from '@dti-vn/sdk'
import { districtIndex } from './index-definition.js'
import { districtLevel } from './level.js'

/** Plugin of the district level: the level and its index of Decision 2878. */
export const districtPlugin = definePlugin({
  apiVersion: 1,
  id: 'level-district',
  version: '0.1.0',
  meta: { title: districtLevel.name },
  setup: () => ({ levels: [districtLevel], indexes: [districtIndex] }),
})

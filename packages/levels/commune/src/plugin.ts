import { definePlugin } from '@dti-vn/sdk'
import { communeIndex } from './index-definition.js'
import { communeLevel } from './level.js'

/** Plugin of the commune level: the level and its index of Decision 2878. */
export const communePlugin = definePlugin({
  apiVersion: 1,
  id: 'level-commune',
  version: '0.1.0',
  meta: { title: communeLevel.name },
  setup: () => ({ levels: [communeLevel], indexes: [communeIndex] }),
})

import { definePlugin } from '@dti-vn/sdk'
import { communeIndex } from './index-definition.js'
import { communeLevel } from './level.js'
import { levelName } from './level-name.js'

/** Plugin of the commune level: the level and its index of Decision 2878. Marked pure: a program that only scores leaves it out of its bundle. */
export const communePlugin = /* @__PURE__ */ definePlugin({
  apiVersion: 1,
  id: 'level-commune',
  version: '0.1.0',
  meta: { title: levelName },
  setup: () => ({ levels: [communeLevel], indexes: [communeIndex] }),
})

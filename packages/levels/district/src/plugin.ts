import { definePlugin } from '@dti-vn/sdk'
import { version } from '../package.json'
import { districtIndex } from './index-definition.js'
import { districtLevel } from './level.js'
import { levelName } from './level-name.js'

/** Plugin of the district level: the level and its index of Decision 2878. Marked pure: a program that only scores leaves it out of its bundle. */
export const districtPlugin = /* @__PURE__ */ definePlugin({
  apiVersion: 1,
  id: 'level-district',
  version,
  meta: { title: levelName },
  setup: () => ({ levels: [districtLevel], indexes: [districtIndex] }),
})

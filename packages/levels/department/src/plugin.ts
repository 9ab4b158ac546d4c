import { definePlugin } from '@dti-vn/sdk'
import { version } from '../package.json'
import { departmentIndex } from './index-definition.js'
import { departmentLevel } from './level.js'
import { levelName } from './level-name.js'

/** Plugin of the department level: the level and its index of Decision 2878. Marked pure: a program that only scores leaves it out of its bundle. */
export const departmentPlugin = /* @__PURE__ */ definePlugin({
  apiVersion: 1,
  id: 'level-department',
  version,
  meta: { title: levelName },
  setup: () => ({ levels: [departmentLevel], indexes: [departmentIndex] }),
})

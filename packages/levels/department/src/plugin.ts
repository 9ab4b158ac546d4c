import { definePlugin } from '@dti-vn/sdk'
import { departmentIndex } from './index-definition.js'
import { departmentLevel } from './level.js'

/** Plugin of the department level: the level and its index of Decision 2878. */
export const departmentPlugin = definePlugin({
  apiVersion: 1,
  id: 'level-department',
  version: '0.1.0',
  meta: { title: departmentLevel.name },
  setup: () => ({ levels: [departmentLevel], indexes: [departmentIndex] }),
})

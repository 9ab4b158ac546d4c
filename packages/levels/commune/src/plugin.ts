import { definePlugin } from '@dti-vn/sdk'
import { version } from '../package.json'
import { communeIndex } from './index-definition.js'
import { communeLevel } from './level.js'
import { levelName } from './level-name.js'
import { nestedFigures } from './nested-figures.js'

/**
 * Plugin of the commune level: the level, its index of Decision 2878, and a check of figures across indicators. Marked pure: a program that only
 * scores leaves it out of its bundle.
 */
export const communePlugin = /* @__PURE__ */ definePlugin({
  apiVersion: 1,
  id: 'level-commune',
  version,
  meta: { title: levelName },
  setup: () => ({ levels: [communeLevel], indexes: [communeIndex], validators: [nestedFigures] }),
})

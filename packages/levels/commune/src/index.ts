export * from './level.js'
export * from './index-definition.js'
export * from './nested-figures.js'
export * from './plugin.js'

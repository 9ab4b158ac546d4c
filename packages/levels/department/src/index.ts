export * from './level.js'
export * from './index-definition.js'
export * from './plugin.js'

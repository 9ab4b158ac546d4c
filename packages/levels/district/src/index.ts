export * from './level.js'
export * from './index-definition.js'
export * from './plugin.js'
export { districtPlugin as default } from './plugin.js'

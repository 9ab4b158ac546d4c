export * from './level.js'
export * from './index-definition.js'
export * from './plugin.js'
export { departmentPlugin as default } from './plugin.js'

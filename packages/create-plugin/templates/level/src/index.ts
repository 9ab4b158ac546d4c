export { __camel__Plugin, __camel__Plugin as default } from './plugin.js'
export { schoolLevel } from './school-level.js'
export { schoolIndex } from './school-index.js'

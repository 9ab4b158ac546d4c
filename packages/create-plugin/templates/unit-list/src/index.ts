export { __camel__Plugin, __camel__Plugin as default } from './plugin.js'
export { wards } from './wards.js'

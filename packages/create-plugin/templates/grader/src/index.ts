export { __camel__Plugin, __camel__Plugin as default } from './plugin.js'
export { everyMain } from './every-main.js'

export { __camel__Plugin, __camel__Plugin as default } from './plugin.js'
export { tableSink } from './table-sink.js'

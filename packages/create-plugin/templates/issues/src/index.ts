export { __camel__Plugin, __camel__Plugin as default } from './plugin.js'
export { readLine, lineIssues } from './line-reader.js'

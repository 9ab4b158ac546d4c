export { __camel__Plugin, __camel__Plugin as default } from './plugin.js'
export { warehouse, warehouseIssues } from './warehouse.js'

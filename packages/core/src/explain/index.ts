export * from './trace.js'
export { explainUnit } from './explain-unit.js'

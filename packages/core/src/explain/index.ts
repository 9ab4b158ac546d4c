export * from './trace.js'
export { explainUnit } from './explain-unit.js'
export { type ChangedFigures, type WhatIf, whatIf } from './what-if.js'

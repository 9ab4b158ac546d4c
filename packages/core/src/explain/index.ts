export * from './trace.js'
export { explainUnit } from './explain-unit.js'
export type { UnitReferences } from './unit-references.js'
export { type ChangedFigures, type WhatIf, whatIf, whatIfs } from './what-if.js'

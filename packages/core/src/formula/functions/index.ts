export * from './formula-function.js'
export { functionName, functionNameConflicts, type FunctionNameConflict, functionTable } from './function-names.js'

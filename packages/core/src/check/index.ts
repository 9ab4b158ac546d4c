export { checkDefinition } from './check-definition.js'

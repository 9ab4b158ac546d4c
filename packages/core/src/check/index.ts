export { checkDefinition } from './check-definition.js'
export { schemaIssues } from './params-issues.js'

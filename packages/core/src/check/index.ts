export { checkDefinition } from './check-definition.js'
export { indicatorsWithoutPoints } from './without-points.js'
export { schemaIssues } from './params-issues.js'

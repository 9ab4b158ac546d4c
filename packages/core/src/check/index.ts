export { indicatorsWithoutPoints } from './without-points.js'
export { schemaIssues } from './params-issues.js'

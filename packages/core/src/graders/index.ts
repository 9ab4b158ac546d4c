export * from './grader.js'
export { cutsGrader } from './cuts.js'
export * from './built-in.js'
export { type GraderFailure, type Grading, type GradingOf, gradingOf } from './grading.js'

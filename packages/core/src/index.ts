export * from './scoring.js'
export * from './beyond-scoring.js'
// In place of the one of `scoring.js`, whose result explains nothing.
export { scoreRun } from './result/score-result.js'

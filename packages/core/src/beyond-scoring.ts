/** What a program that only scores does without: the formula parser, and explanations. */
export * from './formula/parse-formula.js'
export * from './methods/built-in.js'
export * from './registry/registry.js'
export * from './explain/index.js'
export type { ScoreResult } from './result/score-result.js'

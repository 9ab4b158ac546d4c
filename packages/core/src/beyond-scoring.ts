/** What a program that only scores does without: the formula parser, explanations, and rules in LaTeX. */
export * from './formula/parse-formula.js'
export * from './methods/built-in.js'
export * from './registry/registry.js'
export * from './explain/index.js'
export * from './lowering/index.js'
export type { ScoreResult } from './result/score-result.js'
export { latexText } from './print/latex/latex-text.js'

export * from './rational-text.js'
export * from './math-text.js'

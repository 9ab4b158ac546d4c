export * from './decimal-text.js'
export * from './rational-text.js'
export * from './math-text.js'
export * from './labels.js'

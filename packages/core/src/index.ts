export * from './scoring.js'
export * from './with-parser.js'

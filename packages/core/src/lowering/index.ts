export * from './node-expression.js'

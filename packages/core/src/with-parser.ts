/** What brings the formula parser with it. */
export * from './formula/parse-formula.js'
export * from './methods/built-in.js'
export * from './registry/registry.js'

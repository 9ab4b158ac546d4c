export * from './registry-of.js'
export * from './scoring-registry.js'
export * from './built-in-aggregations.js'

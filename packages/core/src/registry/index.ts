export * from './registry-of.js'
export * from './scoring-registry.js'

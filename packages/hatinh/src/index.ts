export * from './preset.js'
export * from './registry-check.js'
export * from './units/index.js'

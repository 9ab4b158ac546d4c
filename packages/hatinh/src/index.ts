export * from './preset.js'
export * from './plugin.js'
export * from './unit-lists.js'
export * from './units/index.js'

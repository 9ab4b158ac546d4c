export * from './local-text.js'
export * from './decimal-text.js'
export * from './clean-text.js'
export * from './edit-distance.js'

export * from './frame.js'
export * from './check-annex.js'

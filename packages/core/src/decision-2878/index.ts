export * from './frame.js'
export * from './check-annex.js'
export * from './grades.js'
export * from './index-frame.js'

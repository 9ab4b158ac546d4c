export * from './ranker.js'
export type { RankerFailure } from './standings.js'

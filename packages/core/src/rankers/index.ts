export * from './ranker.js'
export { type RankerFailure, type StandingsOf, standingsOf } from './standings.js'

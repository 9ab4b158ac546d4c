export * from './ranker.js'
export { type RankerFailure, type Standings, type StandingsOf, standingsOf } from './standings.js'

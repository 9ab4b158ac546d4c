export * from './rank.js'
export * from './grade.js'
export * from './cohort-ranks.js'
export * from './unranked.js'

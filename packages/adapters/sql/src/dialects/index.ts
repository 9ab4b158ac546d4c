export type { Dialect, DialectId } from './dialect.js'
export { DIALECTS, dialectOf } from './dialects.js'

export type { DialectId } from './dialect.js'
export { DIALECTS } from './dialects.js'

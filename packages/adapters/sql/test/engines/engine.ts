import type { DialectId } from '../../src/index.js'
import type { SqlRow } from '../../src/index.js'

/** An SQL engine that runs inside the tests. */
export interface Engine {
  readonly dialect: DialectId
  readonly query: (sql: string, params?: readonly string[]) => Promise<readonly SqlRow[]>
  /** Runs statements that give no rows. */
  readonly run: (sql: string, params?: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}

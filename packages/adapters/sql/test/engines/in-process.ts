import { openDuckdb } from './duckdb.js'
import type { Engine } from './engine.js'
import { openPglite } from './pglite.js'
import { openSqlite } from './sqlite.js'

/** The engines that come with the development dependencies. */
export const IN_PROCESS = ['postgresql', 'duckdb', 'sqlite'] as const

export async function openEngine(dialect: (typeof IN_PROCESS)[number]): Promise<Engine> {
  switch (dialect) {
    case 'postgresql':
      return openPglite()
    case 'duckdb':
      return openDuckdb()
    case 'sqlite':
      return openSqlite()
  }
}

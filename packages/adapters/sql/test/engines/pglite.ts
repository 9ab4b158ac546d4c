import { PGlite } from '@electric-sql/pglite'
import type { SqlRow } from '../../src/index.js'
import type { Engine } from './engine.js'

/** PostgreSQL 18 in WebAssembly. */
export async function openPglite(): Promise<Engine> {
  const db = await PGlite.create()
  return {
    dialect: 'postgresql',
    query: async (sql, params = []) => (await db.query<SqlRow>(sql, [...params])).rows,
    run: async (sql, params = []) => {
      await (params.length > 0 ? db.query(sql, [...params]) : db.exec(sql))
    },
    close: () => db.close(),
  }
}

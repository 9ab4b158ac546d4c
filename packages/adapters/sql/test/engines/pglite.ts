import { PGlite } from '@electric-sql/pglite'
import type { SqlRow } from '../../src/index.js'
import type { Engine } from './engine.js'

/** One server for all test files of a process: to start one takes longer than most of them. */
let server: Promise<PGlite> | undefined

/** PostgreSQL 18 in WebAssembly, without a table. Whoever opens it again takes it from who had it before. */
export async function openPglite(): Promise<Engine & { readonly copy: (sql: string, file: Blob) => Promise<void> }> {
  server ??= PGlite.create()
  const db = await server
  await db.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  return {
    dialect: 'postgresql',
    query: async (sql, params = []) => (await db.query<SqlRow>(sql, [...params])).rows,
    run: async (sql, params = []) => {
      await (params.length > 0 ? db.query(sql, [...params]) : db.exec(sql))
    },
    /** `COPY … FROM '/dev/blob'`, with what stands there. */
    copy: async (sql, blob) => {
      await db.query(sql, [], { blob })
    },
    close: () => Promise.resolve(),
  }
}

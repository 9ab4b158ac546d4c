import { DuckDBInstance } from '@duckdb/node-api'
import type { Engine } from './engine.js'

export async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:')
  const db = await instance.connect()
  return {
    dialect: 'duckdb',
    query: async (sql, params = []) => (await db.runAndReadAll(sql, [...params])).getRowObjects(),
    run: async (sql, params = []) => {
      await db.run(sql, [...params])
    },
    close: () => {
      db.closeSync()
      return Promise.resolve()
    },
  }
}

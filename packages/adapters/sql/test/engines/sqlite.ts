import sqlite from 'node-sqlite3-wasm'
import type { SqlRow } from '../../src/index.js'
import type { Engine } from './engine.js'

export function openSqlite(): Engine {
  const db = new sqlite.Database()
  return {
    dialect: 'sqlite',
    query: (sql, params = []) => Promise.resolve(db.all(sql, [...params]) as readonly SqlRow[]),
    run: (sql, params = []) => {
      if (params.length > 0) db.run(sql, [...params])
      else db.exec(sql)
      return Promise.resolve()
    },
    close: () => {
      db.close()
      return Promise.resolve()
    },
  }
}

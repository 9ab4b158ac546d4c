import { createRequire } from 'node:module'
import type { SqlRow } from '../../src/index.js'
import { literal } from '../../src/text/values.js'
import type { Engine } from './engine.js'
import { filled } from './filled.js'

interface Chdb {
  readonly Session: new () => { query: (sql: string, format?: string) => string; cleanup: () => void }
}

/** ClickHouse inside the process, from a folder where `chdb` is installed. */
export function openChdb(folder: string): Engine {
  const { Session } = createRequire(`${folder}/`)('chdb') as Chdb
  const session = new Session()
  session.query('CREATE DATABASE IF NOT EXISTS dti ENGINE = Atomic; USE dti; SET max_query_size = 4000000')
  return {
    dialect: 'clickhouse',
    query: (sql, params = []) => {
      let next = 0
      const out = session.query(sql.replaceAll('?', () => literal(params[next++] ?? '')), 'JSONEachRow')
      return Promise.resolve(out.trim() === '' ? [] : out.trim().split('\n').map((line) => JSON.parse(line) as SqlRow))
    },
    run: (sql, params = []) => {
      session.query(filled(sql, params))
      return Promise.resolve()
    },
    close: () => {
      session.cleanup()
      return Promise.resolve()
    },
  }
}

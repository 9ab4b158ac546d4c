import { execFile } from 'node:child_process'
import type { SqlRow } from '../../src/index.js'
import { literal } from '../../src/text/values.js'
import type { Engine } from './engine.js'
import { filled } from './filled.js'

/** A PostgreSQL server behind `psql` and a connection string. */
export function openPsql(connection: string): Engine {
  const send = (sql: string) =>
    new Promise<string>((resolve, reject) => {
      const child = execFile('psql', [connection, '--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '-v', 'ON_ERROR_STOP=1'], { maxBuffer: 1 << 28 }, (error, out, err) => {
        if (error) reject(new Error(err || error.message))
        else resolve(out)
      })
      child.stdin?.end(`${sql};\n`)
    })
  return {
    dialect: 'postgresql',
    query: async (sql, params = []) => {
      const filled = sql.replaceAll(/\$(\d+)/g, (_, position) => literal(params[Number(position) - 1] ?? ''))
      const out = await send(`SELECT row_to_json(t) FROM (\n${filled}\n) t`)
      return out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as SqlRow)
    },
    run: async (sql, params = []) => {
      await send(filled(sql, params))
    },
    close: () => Promise.resolve(),
  }
}

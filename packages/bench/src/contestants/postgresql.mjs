import { Blob } from 'node:buffer'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { linesOf } from './sql-tables.mjs'
import { withFolder, writeLines } from './temporary.mjs'

const TYPES = { text: 'text', flag: 'boolean', whole: 'integer', decimal: 'numeric(8, 2)' }

/** The server that the bench started, through psql, or else PostgreSQL in WebAssembly. */
export async function openPostgresql() {
  return process.env.DTI_BENCH_PSQL ? openServer(process.env.DTI_BENCH_PSQL) : openPglite()
}

const created = (name, columns) => `DROP TABLE IF EXISTS ${name}; CREATE TABLE ${name} (${columns.map((column) => `${column.name} ${TYPES[column.type]}`).join(', ')});`

function openServer(connection) {
  const send = (sql) =>
    new Promise((resolve, reject) => {
      const options = [connection, '--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '-v', 'ON_ERROR_STOP=1']
      const child = execFile('psql', options, { maxBuffer: 1 << 28 }, (error, out, err) => (error ? reject(new Error(err || error.message)) : resolve(out)))
      child.stdin.end(`${sql}\n`)
    })
  return {
    load: (name, table) =>
      withFolder(async (folder) => {
        const path = join(folder, 'table.csv')
        writeLines(path, linesOf(table))
        await send(`${created(name, table.columns)}\n\\copy ${name} FROM '${path}' WITH (FORMAT csv)\nANALYZE ${name};`)
      }),
    query: async (sql) => {
      const out = await send(`${sql};`)
      return out.trimEnd().split('\n').map((line) => {
        const [code, score] = line.split('|')
        return { unit_code: code, score }
      })
    },
    close: () => undefined,
  }
}

async function openPglite() {
  const { PGlite } = await import('@electric-sql/pglite')
  const database = await PGlite.create()
  return {
    load: async (name, table) => {
      await database.exec(created(name, table.columns))
      await database.query(`COPY ${name} FROM '/dev/blob' WITH (FORMAT csv)`, [], { blob: new Blob([...linesOf(table)]) })
    },
    query: async (sql) => (await database.query(sql)).rows,
    close: () => database.close(),
  }
}

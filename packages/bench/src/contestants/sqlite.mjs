import sqlite from 'node-sqlite3-wasm'

// SQLite has neither booleans nor decimals: a flag is 1 or 0.
const TYPES = { text: 'TEXT', flag: 'INTEGER', whole: 'INTEGER', decimal: 'REAL' }

/** SQLite in WebAssembly, in memory. */
export async function openSqlite() {
  const database = new sqlite.Database()
  return {
    load: (name, { columns, rows }) => {
      database.exec(`CREATE TABLE ${name} (${columns.map((column) => `${column.name} ${TYPES[column.type]}`).join(', ')})`)
      database.exec('BEGIN')
      const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`)
      const isFlag = columns.map(({ type }) => type === 'flag')
      for (const row of rows()) insert.run(row.map((cell, i) => (isFlag[i] && cell !== null ? Number(cell === 'true') : cell)))
      insert.finalize()
      database.exec('COMMIT')
    },
    query: (sql) => database.all(sql),
    close: () => database.close(),
  }
}

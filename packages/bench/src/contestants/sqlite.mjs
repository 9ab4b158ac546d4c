import sqlite from 'node-sqlite3-wasm'

const TYPES = { text: 'TEXT', flag: 'TEXT', whole: 'INTEGER', decimal: 'TEXT' }

/** SQLite in WebAssembly, in memory. */
export async function openSqlite() {
  const database = new sqlite.Database()
  return {
    load: (name, { columns, rows }) => {
      database.exec(`CREATE TABLE ${name} (${columns.map((column) => `${column.name} ${TYPES[column.type]}`).join(', ')})`)
      database.exec('BEGIN')
      const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`)
      for (const row of rows()) insert.run(row)
      insert.finalize()
      database.exec('COMMIT')
    },
    query: (sql) => database.all(sql),
    close: () => database.close(),
  }
}

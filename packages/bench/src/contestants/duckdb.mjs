import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { linesOf } from './sql-tables.mjs'
import { withFolder, writeLines } from './temporary.mjs'

const TYPES = { text: 'VARCHAR', flag: 'BOOLEAN', whole: 'INTEGER', decimal: 'DECIMAL(8, 2)' }

/** DuckDB in memory, with one thread for each core. */
export async function openDuckdb() {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    load: (name, table) =>
      withFolder(async (folder) => {
        const path = join(folder, 'table.csv')
        writeLines(path, linesOf(table))
        const columns = table.columns.map((column) => `'${column.name}': '${TYPES[column.type]}'`)
        await connection.run(`CREATE TABLE ${name} AS SELECT * FROM read_csv('${path}', header = false, auto_detect = false, delim = ',', columns = {${columns.join(', ')}})`)
      }),
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
    close: () => connection.closeSync(),
  }
}

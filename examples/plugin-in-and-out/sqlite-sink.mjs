import { existsSync } from 'node:fs'
import { defineOptions, defineSink } from '@dti-vn/sdk'
import sqlite from 'node-sqlite3-wasm'

const TABLES = `
CREATE TABLE run (index_id TEXT, edition TEXT, authority TEXT, data_status TEXT, period TEXT);
CREATE TABLE units (code TEXT PRIMARY KEY, name TEXT, parent TEXT, cohort TEXT, rank INTEGER, points TEXT, max_points TEXT, score TEXT, grade TEXT);
CREATE TABLE indicators (unit TEXT REFERENCES units (code), code TEXT, points TEXT, max_points TEXT, state TEXT, reason TEXT, PRIMARY KEY (unit, code));
`

/**
 * A result as a new SQLite file. Points are texts, which hold every digit. What keeps it from writing is thrown; a file that is there is never touched.
 */
export const sqliteSink = defineSink({
  id: 'in-and-out/sqlite',
  title: { vi: 'Tệp SQLite', en: 'SQLite file' },
  description: { vi: 'Ghi kết quả thành tệp SQLite mới: lần tính, đơn vị, chỉ số.', en: 'Writes a result as a new SQLite file: the run, its units, their indicators.' },
  options: defineOptions({}),
  // A path: `dti` hands over the text of `--out`.
  target: 'text',
  write: async (/** @type {string} */ path, result) => {
    if (existsSync(path)) throw new Error(`${path} is there already; choose a new file`)
    const database = new sqlite.Database(path)
    try {
      database.exec(TABLES)
      database.exec('BEGIN')
      const { index, dataStatus, period } = result
      database.run('INSERT INTO run VALUES (?, ?, ?, ?, ?)', [index.id, index.edition, index.authority, dataStatus, period?.id ?? null])
      for (const { code, name, parent, cohort, rank, points, maxPoints, score, grade, indicators } of result.units) {
        database.run('INSERT INTO units VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [code, name, parent, cohort, rank, String(points), String(maxPoints), score === null ? null : String(score), grade])
        for (const [indicator, one] of Object.entries(indicators)) {
          database.run('INSERT INTO indicators VALUES (?, ?, ?, ?, ?, ?)', [code, indicator, String(one.points), String(one.maxPoints), one.state, one.reason])
        }
      }
      database.exec('COMMIT')
    } finally {
      database.close()
    }
    return { written: ['run', 'units', 'indicators'] }
  },
})

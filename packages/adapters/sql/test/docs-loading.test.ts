import { openAsBlob, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { datasetOfRows, scoreRun } from '@dti-vn/sdk'
import { planToSql } from '../src/index.js'
import type { Engine } from './engines/engine.js'
import { openDuckdb } from './engines/duckdb.js'
import { openPglite } from './engines/pglite.js'
import { openSqlite } from './engines/sqlite.js'
import { engine, sampleRows } from './samples.js'

const root = new URL('../../../../', import.meta.url)
const page = readFileSync(new URL('docs/sql.md', root), 'utf8')
const section = page.slice(page.indexOf('## From CSV files to tables'), page.indexOf('## The text'))
const [postgresql = '', duckdb = '', sqlite = '', queries = ''] = [...section.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = '']) => sql)
const [faults = '', ranking = ''] = queries.split(';\n')

const plan = engine.plan(engine.index('qd2878/district'))
const expected = scoreRun(plan, datasetOfRows(plan, sampleRows('district')))

const opened: Engine[] = []
afterAll(async () => {
  for (const db of opened) await db.close()
})

/** PostgreSQL in WebAssembly sees no files and has no `\copy`: the file comes as a blob. */
async function loadPostgresql(): Promise<Engine> {
  const db = await openPglite()
  for (const line of postgresql.trim().split('\n')) {
    const [, table = '', file = '', how = ''] = /^\\copy (\w+) FROM '(.+)' (\(.+\))$/.exec(line) ?? []
    if (file === '') await db.run(line)
    else await db.copy(`COPY ${table} FROM '/dev/blob' ${how}`, await openAsBlob(new URL(file, root)))
  }
  return db
}

async function loadDuckdb(): Promise<Engine> {
  const db = await openDuckdb()
  const files = duckdb.replaceAll('seeds/sample/', fileURLToPath(new URL('seeds/sample/', root)))
  for (const sql of files.split(';\n')) if (sql.trim() !== '') await db.run(sql)
  return db
}

/** SQLite in WebAssembly has no shell: `.import` is done as the page says for programs. */
async function loadSqlite(): Promise<Engine> {
  const db = openSqlite()
  const [, insert = ''] = /one JSON parameter: `(INSERT [^`]+)`/.exec(section) ?? []
  for (const line of sqlite.trim().split('\n')) {
    const [, file = '', table = ''] = /^\.import --csv --skip 1 (\S+) (\w+)$/.exec(line) ?? []
    if (file === '') await db.run(line)
    else {
      const cells = (row: string) => [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain)
      const rows = readFileSync(new URL(file, root), 'utf8').trimEnd().split('\n').slice(1).map(cells)
      await db.run(insert.replace('dti_csv', table), [JSON.stringify(rows)])
    }
  }
  return db
}

test.each([['postgresql', loadPostgresql], ['duckdb', loadDuckdb], ['sqlite', loadSqlite]] as const)('the files of the sample become tables of %s as the page says, and give the scores of the library', { timeout: 180_000 }, async (dialect, load) => {
  const db = await load()
  opened.push(db)
  const types = await db.query(dialect === 'sqlite' ? "SELECT DISTINCT LOWER(type) AS data_type FROM pragma_table_info('dti_csv') UNION SELECT LOWER(type) FROM pragma_table_info('dti_traits_csv')" : "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_name LIKE 'dti_%'")
  expect(new Set(types.map(({ data_type: type }) => type))).toEqual(new Set([dialect === 'duckdb' ? 'VARCHAR' : 'text']))
  for (const { sql } of planToSql(plan, { dialect, as: 'view', period: '2023' }).statements) await db.run(sql)
  expect(await db.query(faults)).toEqual([])
  // Scores in hundredths; ranks in order, and codes within a rank.
  const units = expected.units.map(({ code, name, score, grade, rank }) => [code, name, String(Math.round((score ?? 0) * 100)), grade, String(rank)])
  const sorted = units.sort((a, b) => Number(a[4]) - Number(b[4]) || (String(a[0]) < String(b[0]) ? -1 : 1))
  expect((await db.query(ranking)).map((row) => Object.values(row).map(String))).toEqual(sorted)
})

import { createRequire } from 'node:module'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { planToSql, type DialectId } from '../../packages/adapters/sql/src/index.js'
import { engine } from '../../packages/adapters/sql/test/samples.js'

/** A folder outside the repository where `dt-sql-parser` and `node-sql-parser` are installed. */
const folder = process.env['DTI_SQL_PARSERS']

interface DtParsers {
  readonly TrinoSQL: new () => { validate: (sql: string) => readonly unknown[] }
  readonly SparkSQL: new () => { validate: (sql: string) => readonly unknown[] }
}

interface NodeSqlParser {
  readonly Parser: new () => { astify: (sql: string, options: { database: string }) => unknown }
}

/** One level is enough for a grammar, and parsing takes long. */
function texts(dialect: DialectId): string[] {
  const plan = engine.plan(engine.index('qd2878/commune'))
  const kinds = [{ as: 'query', layout: 'long' }, { as: 'view', layout: 'wide' }, { as: 'table', layout: 'long' }] as const
  return kinds.flatMap((kind) => planToSql(plan, { dialect, ...kind, values: 'literals' }).statements.map(({ sql }) => sql))
}

describe.skipIf(folder === undefined)(folder === undefined ? 'grammars: skipped, DTI_SQL_PARSERS names no folder' : 'grammars', () => {
  test.each([['trino', 'TrinoSQL'], ['spark', 'SparkSQL']] as const)('%s, by dt-sql-parser', { timeout: 900_000 }, async (dialect, parser) => {
    // The package does not load as it is in Node: its imports name folders.
    const out = join(mkdtempSync(join(tmpdir(), 'dt-sql-parser-')), 'bundle.cjs')
    await build({ entryPoints: [createRequire(`${folder ?? ''}/`).resolve('dt-sql-parser')], bundle: true, platform: 'node', format: 'cjs', outfile: out, logLevel: 'error' })
    const parsers = createRequire(out)(out) as DtParsers
    const grammar = new parsers[parser]()
    expect(grammar.validate('SELECT FROM WHERE;')).not.toEqual([])
    for (const sql of texts(dialect)) expect(grammar.validate(sql).slice(0, 1), sql.slice(0, 200)).toEqual([])
  })

  test('sqlserver, by node-sql-parser', { timeout: 900_000 }, () => {
    const { Parser } = createRequire(`${folder ?? ''}/`)('node-sql-parser') as NodeSqlParser
    const grammar = new Parser()
    expect(() => grammar.astify('SELECT FROM WHERE', { database: 'transactsql' })).toThrow()
    for (const sql of texts('sqlserver')) {
      // What this grammar does not know of SQL Server: COLLATE inside VALUES, TRY_CAST, characters to trim, and a WITH behind CREATE VIEW.
      const known = sql
        .replaceAll(' COLLATE Latin1_General_100_BIN2', '')
        .replaceAll('TRY_CAST(', 'CAST(')
        .replaceAll(/TRIM\((?:LEADING '0'|TRAILING '0'|NCHAR[^F]*) FROM /g, 'LTRIM(')
        .replace(/^CREATE VIEW \w+ AS$/m, '')
      expect(() => grammar.astify(known, { database: 'transactsql' }), sql.slice(0, 200)).not.toThrow()
    }
  })
})

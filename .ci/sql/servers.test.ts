import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datasetOfRows, type InputValue, scoreRun } from '@dti-vn/sdk'
import { nodeWorld } from '../../packages/core/test/contract/world/node-world.js'
import { makeWorld } from '../../packages/core/test/contract/world/world.js'
import { planToSql, runSql, type SqlStatement } from '../../packages/adapters/sql/src/index.js'
import { valueText } from '../../packages/adapters/sql/src/text/value-text.js'
import { compareResults } from '../../packages/adapters/sql/test/compare.js'
import { compareWorld } from '../../packages/adapters/sql/test/compare-world.js'
import { openChdb } from '../../packages/adapters/sql/test/engines/chdb.js'
import type { Engine } from '../../packages/adapters/sql/test/engines/engine.js'
import { openMariadb } from '../../packages/adapters/sql/test/engines/mariadb.js'
import { openPsql } from '../../packages/adapters/sql/test/engines/psql.js'
import { rankingWorld } from '../../packages/adapters/sql/test/ranking-world.js'
import { engine, LEVELS, sampleRows } from '../../packages/adapters/sql/test/samples.js'
import { ROUNDED, roundingRows } from '../../packages/adapters/sql/test/rounding-cases.js'
import { fillLongTables } from '../../packages/adapters/sql/test/tables.js'
import { fillWideTable } from '../../packages/adapters/sql/test/wide-table.js'

const WORLDS = Number(process.env['DTI_SQL_WORLDS'] ?? 10)
/** After so long an engine begins no further random index. */
const SECONDS = Number(process.env['DTI_SQL_SECONDS'] ?? 15)
/** Fewer random indices show nothing. */
const FEWEST = 2
const FIRST = Number(process.env['DTI_SQL_FIRST'] ?? 1)

const FORMS = ['long', 'text', 'typed'] as const
/** Every second world with claims of `NA`, approvals and units that sent nothing. */
const makeAny = (seed: number) => makeWorld(seed, { claims: seed % 2 === 0 })
const RANDOM = FORMS.flatMap((form) => [['indices and data', form, makeAny], ['ties, cohorts and grades', form, rankingWorld], ['means and rounding at nodes', form, nodeWorld]] as const)

const MADE = [['department', 'typed', 'table'], ['district', 'text', 'view'], ['commune', 'typed', 'view']] as const

const { DTI_SQL_MARIADB: mariadb, DTI_SQL_CHDB: chdb, DTI_SQL_PSQL: psql } = process.env

const SERVERS: readonly { readonly name: string; readonly open: (() => Engine) | undefined; readonly missing: string }[] = [
  { name: 'PostgreSQL server', open: psql === undefined ? undefined : () => openPsql(psql), missing: 'DTI_SQL_PSQL names no connection string' },
  { name: 'MariaDB server', open: mariadb === undefined ? undefined : () => openMariadb(mariadb, 'dti'), missing: 'DTI_SQL_MARIADB names no socket' },
  { name: 'ClickHouse in the process', open: chdb === undefined ? undefined : () => openChdb(chdb), missing: 'DTI_SQL_CHDB names no folder with chdb' },
]

for (const { name, open, missing } of SERVERS) {
  const isSlow = name.startsWith('ClickHouse')
  describe.skipIf(open === undefined)(open === undefined ? `${name}: skipped, ${missing}` : name, () => {
    let db: Engine
    beforeAll(() => {
      db = open!()
    }, 60_000)
    afterAll(() => db.close())

    test.each(RANDOM)('gives the digits of the library on random %s, %s', { timeout: 200_000 }, async (what, form, make) => {
      const start = performance.now()
      const found = { worlds: 0, cells: 0, unsupported: 0 }
      while (found.worlds < WORLDS && (found.worlds < FEWEST || performance.now() - start < (SECONDS * 1000) / FORMS.length)) {
        const seed = FIRST + found.worlds
        const compared = await compareWorld(make(seed), db, form)
        expect(compared.differences.slice(0, 10), `world ${seed}`).toEqual([])
        found.worlds += 1
        found.cells += compared.cells
        found.unsupported += compared.unsupported
      }
      const rest = WORLDS - found.worlds
      console.log(`${name}, random ${what}, ${form}: ${found.cells} cells in ${found.worlds} worlds, ${found.unsupported} unsupported`)
      if (rest > 0) console.log(`skipped: ${name}, ${rest} of ${WORLDS} random ${what}, ${form}, its time is over`)
      expect(found.cells).toBeGreaterThan(found.worlds * (what.startsWith('means') ? 24 : 60))
    })

    test.each(FORMS)('and of figures that are rounded on reading, %s', { timeout: 200_000 }, async (form) => {
      // A wide table of MariaDB has columns of 40 signs, so that a row holds them all.
      const isHeld = (value: unknown) => form !== 'text' || db.dialect !== 'mariadb' || (valueText(value as InputValue) ?? '').length <= 40
      const rows = roundingRows(ROUNDED).filter(({ values }) => isHeld(values['1.1']?.['x']))
      await fillLongTables(db, rows)
      const kept = form === 'long' ? rows : await fillWideTable(db, ROUNDED, rows, form)
      const options = { dialect: db.dialect, ...(form === 'long' ? {} : ({ layout: 'wide', stored: form, tables: { values: 'dti_wide' } } as const)) }
      const compared = compareResults(scoreRun(ROUNDED, datasetOfRows(ROUNDED, kept)), await runSql(ROUNDED, db.query, options))
      expect(compared.differences.slice(0, 10)).toEqual([])
      expect(compared.cells).toBe(rows.length * ROUNDED.indicators.length)
    })

    test('and tells codes that are not clean, unknown, of totals, or were numbers', { timeout: 200_000 }, async () => {
      const plan = engine.plan(engine.index('qd2878/district'))
      const [first, second] = sampleRows('district')
      await fillLongTables(db, [first!, { ...second!, code: `${second!.code}\u3000`, parent: '18070.0' }, { code: 'Sở'.normalize('NFD'), name: 'Sở', values: { '1.1': {} } }, { code: 'Tổng cộng', values: { '9.9': { x: 1 } } }])
      const { units, issues } = await runSql(plan, db.query, { dialect: db.dialect })
      const hasNormalForms = db.dialect !== 'mariadb'
      expect(units.map(({ code }) => code).sort()).toEqual([first!.code, second!.code, hasNormalForms ? 'Sở' : 'Sở'.normalize('NFD')].sort())
      expect(units.map(({ parent }) => parent)).toEqual([null, null, null])
      const told = issues.filter(({ severity }) => severity === 'error').map(({ code }) => code).sort()
      expect(told).toEqual(['code-not-text', 'indicator-unknown', ...(hasNormalForms ? [] : ['sql-code-unclean']), 'sql-row-of-totals'].sort())
    })

    test.runIf(name.startsWith('MariaDB'))('and tells a column of codes that holds numbers, of which it would make texts', { timeout: 200_000 }, async () => {
      const plan = engine.plan(engine.index('qd2878/district'))
      await fillLongTables(db, sampleRows('district').slice(0, 1))
      await db.run('CREATE OR REPLACE TABLE dti_numbered (unit_code INT, indicator_code VARCHAR(20), input_id VARCHAR(60), value VARCHAR(40))')
      const { issues } = await runSql(plan, db.query, { dialect: 'mariadb', tables: { values: 'dti_numbered' } })
      expect(issues.filter(({ code }) => code === 'sql-code-column-typed').map(({ severity, params }) => [severity, params])).toEqual([
        ['error', { column: 'unit_code', type: 'int', table: 'dti_numbered', dialect: 'MariaDB' }],
      ])
    })

    test.each(LEVELS)('and on the shipped sample of level %s', { timeout: 200_000 }, async (level) => {
      const plan = engine.plan(engine.index(`qd2878/${level}`))
      const rows = sampleRows(level)
      await fillLongTables(db, rows)
      const compared = compareResults(scoreRun(plan, datasetOfRows(plan, rows)), await runSql(plan, db.query, { dialect: db.dialect }))
      expect(compared.differences.slice(0, 10)).toEqual([])
      expect(compared.unsupported).toBe(0)
    })

    test.skipIf(isSlow).each(MADE)(`and on the sample of level %s in a wide table of %s values, as query and %s${isSlow ? ': skipped, planning takes minutes' : ''}`, { timeout: 200_000 }, async (level, stored, as) => {
      const plan = engine.plan(engine.index(`qd2878/${level}`))
      const rows = sampleRows(level)
      await fillLongTables(db, rows)
      const kept = await fillWideTable(db, plan, rows, stored)
      const options = { dialect: db.dialect, layout: 'wide', stored, tables: { values: 'dti_wide' } } as const
      const compared = compareResults(scoreRun(plan, datasetOfRows(plan, kept)), await runSql(plan, db.query, options))
      expect(compared.differences.slice(0, 10)).toEqual([])
      expect(compared.unsupported).toBe(0)
      await compareMade(db, planToSql(plan, options).statements, planToSql(plan, { ...options, as, name: 'made' }).statements, as)
    })
  })
}

/** Makes the views or tables, and compares them with the queries, row by row. */
async function compareMade(db: Engine, queries: readonly SqlStatement[], made: readonly SqlStatement[], as: 'view' | 'table'): Promise<void> {
  const linesOf = async (sql: string, params: readonly string[] = []) => (await db.query(sql, params)).map((row) => JSON.stringify(Object.values(row).map(String))).sort()
  for (const { creates = '', sql } of made) {
    await db.run(`DROP ${as.toUpperCase()} IF EXISTS ${creates}`)
    await db.run(sql)
  }
  for (const { result, sql, params } of queries) {
    const columns = result !== 'indicators' ? '*' : 'unit_code, indicator_code, state, reason, points, max_points'
    const direct = await linesOf(sql, params)
    if (result === 'faults') expect(direct).toEqual([])
    else expect(direct.length).toBeGreaterThan(10)
    expect(await linesOf(`SELECT ${columns} FROM made_${result}`)).toEqual(direct)
  }
  for (const { creates = '' } of made) await db.run(`DROP ${as.toUpperCase()} ${creates}`)
}

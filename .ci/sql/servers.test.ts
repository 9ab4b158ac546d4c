import { describe, expect, test } from 'vitest'
import { datasetOfRows, scoreRun } from '@dti-vn/sdk'
import { makeWorld } from '../../packages/core/test/contract/world/world.js'
import { runSql } from '../../packages/adapters/sql/src/index.js'
import { compareResults } from '../../packages/adapters/sql/test/compare.js'
import { compareWorld } from '../../packages/adapters/sql/test/compare-world.js'
import { openChdb } from '../../packages/adapters/sql/test/engines/chdb.js'
import type { Engine } from '../../packages/adapters/sql/test/engines/engine.js'
import { openMariadb } from '../../packages/adapters/sql/test/engines/mariadb.js'
import { openPsql } from '../../packages/adapters/sql/test/engines/psql.js'
import { rankingWorld } from '../../packages/adapters/sql/test/ranking-world.js'
import { engine, LEVELS, sampleRows } from '../../packages/adapters/sql/test/samples.js'
import { fillLongTables } from '../../packages/adapters/sql/test/tables.js'

const WORLDS = Number(process.env['DTI_SQL_WORLDS'] ?? 10)
/** After so long an engine begins no further random index. */
const SECONDS = Number(process.env['DTI_SQL_SECONDS'] ?? 25)
/** Fewer random indices show nothing. */
const FEWEST = 3
const FIRST = Number(process.env['DTI_SQL_FIRST'] ?? 1)

const { DTI_SQL_MARIADB: mariadb, DTI_SQL_CHDB: chdb, DTI_SQL_PSQL: psql } = process.env

const SERVERS: readonly { readonly name: string; readonly open: (() => Engine) | undefined; readonly missing: string }[] = [
  { name: 'PostgreSQL server', open: psql === undefined ? undefined : () => openPsql(psql), missing: 'DTI_SQL_PSQL names no connection string' },
  { name: 'MariaDB server', open: mariadb === undefined ? undefined : () => openMariadb(mariadb, 'dti'), missing: 'DTI_SQL_MARIADB names no socket' },
  { name: 'ClickHouse in the process', open: chdb === undefined ? undefined : () => openChdb(chdb), missing: 'DTI_SQL_CHDB names no folder with chdb' },
]

for (const { name, open, missing } of SERVERS) {
  describe.skipIf(open === undefined)(open === undefined ? `${name}: skipped, ${missing}` : name, () => {
    test.each([['indices and data', makeWorld], ['ties, cohorts and grades', rankingWorld]] as const)('gives the digits of the library on random %s', { timeout: 200_000 }, async (what, make) => {
      const db = open!()
      const start = performance.now()
      const found = { worlds: 0, cells: 0, unsupported: 0 }
      while (found.worlds < WORLDS && (found.worlds < FEWEST || performance.now() - start < SECONDS * 1000)) {
        const seed = FIRST + found.worlds
        const compared = await compareWorld(make(seed), db)
        expect(compared.differences.slice(0, 10), `world ${seed}`).toEqual([])
        found.worlds += 1
        found.cells += compared.cells
        found.unsupported += compared.unsupported
      }
      const rest = WORLDS - found.worlds
      console.log(`${name}, random ${what}: ${found.cells} cells in ${found.worlds} worlds, ${found.unsupported} unsupported`)
      if (rest > 0) console.log(`skipped: ${name}, ${rest} of ${WORLDS} random ${what}, ${SECONDS} s are over`)
      expect(found.cells).toBeGreaterThan(found.worlds * 60)
      await db.close()
    })

    test.each(LEVELS)('and on the shipped sample of level %s', { timeout: 200_000 }, async (level) => {
      const db = open!()
      const plan = engine.plan(engine.index(`qd2878/${level}`))
      const rows = sampleRows(level)
      await fillLongTables(db, rows)
      const compared = compareResults(scoreRun(plan, datasetOfRows(plan, rows)), await runSql(plan, db.query, { dialect: db.dialect }))
      expect(compared.differences.slice(0, 10)).toEqual([])
      expect(compared.unsupported).toBe(0)
      await db.close()
    })
  })
}

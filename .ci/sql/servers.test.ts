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
import { engine, LEVELS, sampleRows } from '../../packages/adapters/sql/test/samples.js'
import { fillLongTables } from '../../packages/adapters/sql/test/tables.js'

const WORLDS = Number(process.env['DTI_SQL_WORLDS'] ?? 40)
const FIRST = Number(process.env['DTI_SQL_FIRST'] ?? 1)

const { DTI_SQL_MARIADB: mariadb, DTI_SQL_CHDB: chdb, DTI_SQL_PSQL: psql } = process.env

const SERVERS: readonly { readonly name: string; readonly open: (() => Engine) | undefined; readonly missing: string }[] = [
  { name: 'PostgreSQL server', open: psql === undefined ? undefined : () => openPsql(psql), missing: 'DTI_SQL_PSQL names no connection string' },
  { name: 'MariaDB server', open: mariadb === undefined ? undefined : () => openMariadb(mariadb, 'dti'), missing: 'DTI_SQL_MARIADB names no socket' },
  { name: 'ClickHouse in the process', open: chdb === undefined ? undefined : () => openChdb(chdb), missing: 'DTI_SQL_CHDB names no folder with chdb' },
]

for (const { name, open, missing } of SERVERS) {
  describe.skipIf(open === undefined)(open === undefined ? `${name}: skipped, ${missing}` : name, () => {
    test('gives the digits of the library on random indices and data', { timeout: 60_000 + WORLDS * 20_000 }, async () => {
      const db = open!()
      let cells = 0
      let unsupported = 0
      for (let seed = FIRST; seed < FIRST + WORLDS; seed += 1) {
        const compared = await compareWorld(makeWorld(seed), db)
        expect(compared.differences.slice(0, 10), `world ${seed}`).toEqual([])
        cells += compared.cells
        unsupported += compared.unsupported
      }
      console.log(`${name}: ${cells} cells in ${WORLDS} worlds, ${unsupported} unsupported`)
      expect(cells).toBeGreaterThan(WORLDS * 60)
      await db.close()
    })

    test.each(LEVELS)('and on the shipped sample of level %s', { timeout: 600_000 }, async (level) => {
      const db = open!()
      const plan = engine.plan(engine.index(`qd2878/${level}`))
      const rows = sampleRows(level)
      await fillLongTables(db, plan, rows)
      const compared = compareResults(scoreRun(plan, datasetOfRows(plan, rows)), await runSql(plan, db.query, { dialect: db.dialect }))
      expect(compared.differences.slice(0, 10)).toEqual([])
      expect(compared.unsupported).toBe(0)
      await db.close()
    })
  })
}

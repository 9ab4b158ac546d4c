import { describe, expect, test } from 'vitest'
import { datasetOfRows, scoreRun } from '@dti-vn/sdk'
import { planToSql, runSql } from '../../packages/adapters/sql/src/index.js'
import { compareResults } from '../../packages/adapters/sql/test/compare.js'
import { openPsql } from '../../packages/adapters/sql/test/engines/psql.js'
import { engine, sampleRows } from '../../packages/adapters/sql/test/samples.js'
import { fillLongTables } from '../../packages/adapters/sql/test/tables.js'

const psql = process.env['DTI_SQL_PSQL']

const PARTITIONS = 8
/** Costs that make PostgreSQL plan in parallel on tables this small. */
const PARALLEL = 'SET min_parallel_table_scan_size = 0; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET max_parallel_workers_per_gather = 4;'

describe.skipIf(psql === undefined)(psql === undefined ? 'partitions: skipped, DTI_SQL_PSQL names no connection string' : 'values partitioned by unit in a PostgreSQL server', () => {
  test('are read by a parallel plan, and give the same digits', { timeout: 600_000 }, async () => {
    const db = openPsql(psql!)
    const plan = engine.plan(engine.index('qd2878/commune'))
    const rows = sampleRows('commune')
    await fillLongTables(db, rows)
    const parts = Array.from({ length: PARTITIONS }, (_, i) => `CREATE TABLE dti_parted_${i} PARTITION OF dti_parted FOR VALUES WITH (MODULUS ${PARTITIONS}, REMAINDER ${i})`)
    const columns = 'unit_code text, indicator_code text, input_id text, value text'
    await db.run(['DROP TABLE IF EXISTS dti_parted', `CREATE TABLE dti_parted (${columns}) PARTITION BY HASH (unit_code)`, ...parts, 'INSERT INTO dti_parted SELECT * FROM dti_values', 'ANALYZE dti_parted'].join(';\n'))
    const tables = { values: 'dti_parted' }
    const compared = compareResults(scoreRun(plan, datasetOfRows(plan, rows)), await runSql(plan, db.query, { dialect: 'postgresql', tables }))
    expect(compared.differences).toEqual([])
    expect(compared.cells).toBe(216 * 59)
    const text = planToSql(plan, { dialect: 'postgresql', tables, values: 'literals' }).statements.find(({ result }) => result === 'units')?.sql ?? ''
    await db.run('DROP TABLE IF EXISTS dti_explained; CREATE TABLE dti_explained (line text)')
    await db.run(`${PARALLEL}\nDO $do$ DECLARE l text; BEGIN FOR l IN EXECUTE $q$EXPLAIN ${text}$q$ LOOP INSERT INTO dti_explained VALUES (l); END LOOP; END $do$`)
    const lines = (await db.query('SELECT line FROM dti_explained')).map(({ line }) => String(line))
    console.log(lines.filter((line) => /Gather|Parallel|Append/.test(line)).join('\n'))
    expect(lines.some((line) => line.includes('Parallel Seq Scan on dti_parted_'))).toBe(true)
  })
})

import { expect, test } from 'vitest'
import { compileIndex, createRegistry, datasetOfRows, type IndexDefinition, INDEX_SCHEMA, scoreRun } from '@dti-vn/sdk'
import { planToSql, runSql } from '../src/index.js'
import { compareResults } from './compare.js'
import { openEngine } from './engines/in-process.js'
import { fillLongTables } from './tables.js'
import { fillWideTable } from './wide-table.js'

const COUNT = 450
const name = { vi: 'Thử' }

/** An index of more columns than one step of PostgreSQL or SQLite may have; every ninth indicator compares units. */
const INDEX: IndexDefinition = {
  schema: INDEX_SCHEMA, id: 'test/large', name, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
  scale: 100, maxPoints: COUNT, policies: { missing: 'exclude' },
  nodes: [1, 2, 3].map((main) => ({
    kind: 'group' as const, role: 'main' as const, id: `m${main}`, name, maxPoints: COUNT / 3,
    children: Array.from({ length: COUNT / 3 }, (_, i) => ({
      kind: 'indicator' as const, code: `${main}.${i + 1}`, name, maxPoints: 1, method: i % 9 === 4 ? 'relative' : 'ratio', params: i % 9 === 4 ? { of: 'value' } : { target: 0.7 },
      inputs: (i % 9 === 4 ? ['a'] : ['a', 'b']).map((id) => ({ id, type: 'integer' as const, label: name })),
    })),
  })),
}

test.each(['postgresql', 'sqlite'] as const)('an index too large for one step is scored in groups that are joined by unit: %s', { timeout: 180_000 }, async (dialect) => {
  const plan = compileIndex(INDEX, createRegistry())
  const options = { dialect, layout: 'wide', stored: 'typed', tables: { values: 'dti_wide' } } as const
  const groups = (sql = '') => [...sql.matchAll(/^((?:points|compared)_\d+) AS/gm)].map(([, group]) => group)
  const [indicators, units] = planToSql(plan, options).statements.map(({ sql }) => groups(sql))
  expect([indicators, units]).toEqual([['points_1', 'points_2', 'compared_1'], ['points_1', 'points_2', 'compared_1']])
  const rows = Array.from({ length: 5 }, (_, unit) => ({
    code: `u${unit}`,
    values: Object.fromEntries(plan.indicators.map(({ definition: { code, inputs } }, i) => [code, Object.fromEntries(inputs.map(({ id }, j) => [id, (unit + i + j) % 41 === 0 ? null : (unit * 7 + i * 3 + j * 11) % 23]))])),
  }))
  const db = await openEngine(dialect)
  await fillLongTables(db, rows)
  await fillWideTable(db, plan, rows, 'typed')
  const compared = compareResults(scoreRun(plan, datasetOfRows(plan, rows)), await runSql(plan, db.query, options))
  expect(compared).toEqual({ differences: [], cells: 5 * COUNT, unsupported: 0 })
  await db.close()
})

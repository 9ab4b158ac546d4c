import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileIndex, createRegistry, type IndexDefinition, type IndicatorDefinition, INDEX_SCHEMA, type UnitRow } from '@dti-vn/sdk'
import { runSql, type RunSqlOptions } from '../src/index.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { fillLongTables } from './tables.js'
import { fillWideTable } from './wide-table.js'

const name = { vi: 'Thử' }
const children = ['1.1', '1.2', '1.3'].map((code): IndicatorDefinition =>
  ({ kind: 'indicator', code, name, maxPoints: 1000, method: 'formula', params: { expression: 'x' }, inputs: [{ id: 'x', type: 'number', max: 1000, label: name }] }))
/** In units of the last place maxima are 10^9 and the scale is 2 · 10^9: sums and products of such literals do not fit 31 bits. */
const INDEX: IndexDefinition = {
  schema: INDEX_SCHEMA, id: 'test/large-numbers', name, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
  scale: 2000, maxPoints: 3000, arithmetic: { places: 6 }, policies: { notApplicable: 'exclude' }, nodes: [{ kind: 'group', role: 'main', id: 'm', name, maxPoints: 3000, children }],
}
const ROWS: readonly UnitRow[] = [
  { code: 'u1', values: { '1.1': { x: 500 }, '1.2': { x: 500 }, '1.3': { x: 500 } } },
  { code: 'u2', values: { '1.1': { x: 999.999999 }, '1.2': { x: 'NA' }, '1.3': { x: 1000 } } },
]

/** Integers of 63 bits are too small for such a scale: SQLite refuses the index. */
const WIDE = IN_PROCESS.filter((dialect) => dialect !== 'sqlite')

describe.each(WIDE)('maxima and scales of ten digits in %s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  test.each(['long', 'text'] as const)('are added and multiplied in integers that hold them, %s', { timeout: 180_000 }, async (form) => {
    const plan = compileIndex(INDEX, createRegistry())
    await fillLongTables(db, ROWS)
    if (form === 'text') await fillWideTable(db, plan, ROWS)
    const options: RunSqlOptions = { dialect, ...(form === 'long' ? {} : { layout: 'wide', tables: { values: 'dti_wide' } }) }
    const { units } = await runSql(plan, db.query, options)
    // 1500 of 3000 on a scale of 2000 is 1000; 1999.999999 of 2000 is 1999.999999.
    expect(units.map(({ code, points, maxPoints, score }) => [code, points, maxPoints, score])).toEqual([['u1', 1500, 3000, 1000], ['u2', 1999.999999, 2000, 1999.999999]])
  })
})

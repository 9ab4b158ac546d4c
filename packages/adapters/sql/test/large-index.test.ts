import { expect, test } from 'vitest'
import { compileIndex, createRegistry } from '@dti-vn/sdk'
import { planToSql } from '../src/index.js'
import { compareWorld } from './compare-world.js'
import { openEngine } from './engines/in-process.js'
import { LARGE_COUNT, largeWorld } from './large-world.js'

test.each(['postgresql', 'sqlite'] as const)('an index too large for one step of %s makes groups', (dialect) => {
  const { statements } = planToSql(compileIndex(largeWorld().index, createRegistry()), { dialect, layout: 'wide', stored: 'typed' })
  expect(statements.map(({ result }) => result).sort()).toEqual(['faults', 'indicators', 'units'])
  // What is not counted is looked for in the codes, without a point.
  for (const { result, sql } of statements) {
    expect([...sql.matchAll(/^((?:points|compared)_\d+) AS/gm)].map(([, group]) => group)).toEqual(result === 'faults' ? [] : ['points_1', 'points_2', 'compared_1'])
  }
})

test('groups are joined by unit', { timeout: 180_000 }, async () => {
  const db = await openEngine('sqlite')
  expect(await compareWorld(largeWorld(), db, 'typed')).toEqual({ differences: [], cells: 5 * LARGE_COUNT, unsupported: 0, refusals: [] })
  await db.close()
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileIndex, createRegistry, datasetOfRows, scoreRun } from '@dti-vn/sdk'
import { compareWorld } from './compare-world.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { rankingWorld } from './ranking-world.js'

/** `.ci/sql/run` asks for more. */
const WORLDS = Number(process.env['DTI_SQL_WORLDS'] ?? 10)
const FIRST = Number(process.env['DTI_SQL_FIRST'] ?? 100)

describe.each(IN_PROCESS)('%s: ties, tie-breakers, places, unranked units, cohorts, pillars and grades', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  test('are those of the library', { timeout: 60_000 + WORLDS * 5_000 }, async () => {
    for (let seed = FIRST; seed < FIRST + WORLDS; seed += 1) {
      const { differences, cells, unsupported, refusals } = await compareWorld(rankingWorld(seed), db)
      expect(differences.slice(0, 10), `world ${seed}`).toEqual([])
      expect([cells, unsupported, refusals]).toEqual([36 * 6, 0, []])
    }
  })
})

test('the worlds tie, break ties, leave units out, and grade on a cut', () => {
  const seen = { ties: new Set<string>(), tied: 0, broken: 0, below: 0, unranked: 0, noParent: 0, onCut: 0 }
  for (let seed = 100; seed < 116; seed += 1) {
    const { index, rows } = rankingWorld(seed)
    const plan = compileIndex(index, createRegistry())
    const { units } = scoreRun(plan, datasetOfRows(plan, rows), { cohort: 'all' })
    seen.ties.add(index.ranking?.ties ?? 'standard')
    for (const { score, rank, grade, cohort } of units) {
      const same = units.filter((unit) => score !== null && unit.score === score && unit.cohort === cohort && unit.rank !== null)
      seen.tied += same.filter((unit) => unit.rank === rank).length > 1 ? 1 : 0
      seen.broken += rank !== null && same.some((unit) => unit.rank !== rank) ? 1 : 0
      seen.below += (score ?? 0) < 0 ? 1 : 0
      seen.unranked += score !== null && rank === null ? 1 : 0
      const from = index.grades?.find(({ id }) => id === grade)?.from ?? 0
      seen.onCut += score !== null && from > 0 && score === from * index.scale ? 1 : 0
    }
    seen.noParent += index.cohorts?.includes('parent') === true ? rows.filter(({ parent }) => parent === null).length : 0
  }
  expect([...seen.ties].sort()).toEqual(['dense', 'modified', 'standard'])
  for (const count of [seen.tied, seen.broken, seen.below, seen.unranked, seen.noParent, seen.onCut]) expect(count).toBeGreaterThan(3)
})

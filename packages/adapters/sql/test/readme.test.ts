import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { datasetOfRows, scoreRun } from '@dti-vn/sdk'
import { type QueryFunction, runSql } from '../src/index.js'
import { openPglite } from './engines/pglite.js'
import { engine, sampleRows } from './samples.js'
import { fillLongTables } from './tables.js'

test('the example of the README runs, and gives the best districts of the library', { timeout: 60_000 }, async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const example = /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const body = example.slice(example.indexOf('const plan')).replaceAll(/^\/\/.*$/gm, '')
  const db = await openPglite()
  const rows = sampleRows('district')
  const plan = engine.plan(engine.index('qd2878/district'))
  await fillLongTables(db, plan, rows)
  const AsyncFunction = (async () => Promise.resolve()).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<unknown>
  const run = new AsyncFunction('engine', 'runSql', 'query', `${body}\nreturn best`) as (e: typeof engine, r: typeof runSql, q: QueryFunction) => Promise<unknown>
  const ranking = scoreRun(plan, datasetOfRows(plan, rows)).ranking()
  expect(await run(engine, runSql, db.query)).toEqual(ranking.filter(({ rank }) => rank === 1).map(({ code, score }) => [code, score]))
  await db.close()
})

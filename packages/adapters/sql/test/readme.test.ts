import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { datasetOfRows, scoreRun } from '@dti-vn/sdk'
import { type QueryFunction, rowsToSql, runSql } from '../src/index.js'
import { openPglite } from './engines/pglite.js'
import { engine, sampleRows } from './samples.js'

interface Pool {
  readonly query: (...asked: Parameters<QueryFunction>) => Promise<{ readonly rows: Awaited<ReturnType<QueryFunction>> }>
}

test('the examples of the README run, and give the best districts of the library', { timeout: 180_000 }, async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [example = '', loading = ''] = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
  const body = example.slice(example.indexOf('const plan')).replaceAll(/^\/\/.*$/gm, '')
  const db = await openPglite()
  const rows = sampleRows('district')
  const plan = engine.plan(engine.index('qd2878/district'))
  const AsyncFunction = (async () => Promise.resolve()).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<unknown>
  // The tables are filled before they are read.
  const filled = body.replace('const result', () => `${loading}\nconst result`)
  const run = new AsyncFunction('engine', 'runSql', 'rowsToSql', 'rows', 'pool', `${filled}\nreturn best`) as (
    e: typeof engine, r: typeof runSql, t: typeof rowsToSql, d: typeof rows, p: Pool,
  ) => Promise<unknown>
  // The pool of the package pg, as far as the example calls it.
  const pool: Pool = { query: async (sql, params) => ({ rows: await db.query(sql, params) }) }
  const ranking = scoreRun(plan, datasetOfRows(plan, rows)).ranking()
  expect(await run(engine, runSql, rowsToSql, rows, pool)).toEqual(ranking.filter(({ rank }) => rank === 1).map(({ code, score }) => [code, score]))
  await db.close()
})

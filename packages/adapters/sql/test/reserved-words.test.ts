import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileIndex, createRegistry } from '@dti-vn/sdk'
import { makeWorld } from '../../../core/test/contract/world/world.js'
import { dialectOf } from '../src/dialects/dialects.js'
import { type DialectId, planToSql, rowsToSql } from '../src/index.js'
import { reservedWords } from '../src/text/reserved-words.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'

const plan = compileIndex(makeWorld(1).index, createRegistry())
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code).filter((code) => code.startsWith('sql-name'))
/** Where the engine says itself which words it knows. */
const KNOWN = { postgresql: 'SELECT word FROM pg_get_keywords()', duckdb: 'SELECT keyword_name AS word FROM duckdb_keywords()', sqlite: undefined } as const

describe.each(IN_PROCESS)('reserved words of %s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  /** Makes a table with the name and reads it as the SQL of an index does; false where the engine refuses. */
  async function takes(word: string): Promise<boolean> {
    try {
      await db.run(`CREATE TABLE ${word} (unit_code ${dialectOf(dialect).textColumn})`)
      await db.query(`SELECT t.unit_code, COUNT(*) AS n FROM ${word} t GROUP BY t.unit_code`)
      return true
    } catch {
      return false
    } finally {
      await dropped(word)
    }
  }

  async function dropped(word: string): Promise<void> {
    try {
      await db.run(`DROP TABLE ${word}`)
    } catch {
      // No table of that name was made.
    }
  }

  test('are refused by the engine, each of them', { timeout: 120_000 }, async () => {
    const taken: string[] = []
    for (const word of reservedWords({ id: dialect })) if (await takes(word)) taken.push(word)
    // What a table may be called but a join trips over.
    expect(taken.filter((word) => !JOINS.has(word))).toEqual([])
  })

  test.runIf(KNOWN[dialect] !== undefined)('are all that the engine knows of and refuses', { timeout: 120_000 }, async () => {
    const words = (await db.query(KNOWN[dialect] ?? '')).map(({ word }) => String(word)).filter((word) => /^[a-z_]+$/.test(word))
    expect(words.length).toBeGreaterThan(300)
    const missed: string[] = []
    for (const word of words) if (!reservedWords({ id: dialect }).has(word) && !(await takes(word))) missed.push(word)
    expect(missed).toEqual([])
  })
})

const JOINS = new Set(['cross', 'inner', 'left', 'natural', 'right', 'full', 'outer'])

describe.each(['sqlite', 'duckdb', 'sqlserver'] as const satisfies readonly DialectId[])('the SQL of an index for %s', (dialect) => {
  test.each(['values', 'units', 'traits', 'rejections', 'approvals'] as const)('has no table of %s with such a name, with a schema or without', (table) => {
    for (const word of reservedWords({ id: dialect })) {
      for (const name of [word, `main.${word}`]) {
        const script = planToSql(plan, { dialect, tables: { [table]: name } })
        expect([script.ok, codesOf(script.issues)], name).toEqual([false, ['sql-name-reserved']])
      }
    }
    expect(codesOf(rowsToSql([], { dialect, tables: { [table]: 'order' } }).issues)).toEqual(['sql-name-reserved'])
    expect(codesOf(planToSql(plan, { dialect, tables: { [table]: 'orders' } }).issues)).toEqual([])
  })

  test('has no column of a wide table with such a name', () => {
    const [column] = plan.columns
    const key = `${plan.indicators[column?.indicator ?? 0]?.definition.code ?? ''}/${column?.definition.id ?? ''}`
    expect(codesOf(planToSql(plan, { dialect, layout: 'wide', columns: { [key]: 'select' } }).issues)).toEqual(['sql-name-reserved'])
  })

  test('takes any start of the names of what it makes', () => {
    expect(codesOf(planToSql(plan, { dialect, as: 'view', name: 'order' }).issues)).toEqual([])
  })
})

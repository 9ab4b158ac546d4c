import { describe, expect, test } from 'vitest'
import { parse } from 'libpg-query'
import { planToSql, type StatementKind } from '../src/index.js'
import { engine, LEVELS } from './samples.js'

describe('the grammar of PostgreSQL 18, which Citus shares', () => {
  test.each(LEVELS)('accepts the texts of level %s', { timeout: 30_000 }, async (level) => {
    const plan = engine.plan(engine.index(`qd2878/${level}`))
    for (const as of ['query', 'view', 'table'] as const satisfies readonly StatementKind[]) {
      for (const layout of ['long', 'wide'] as const) {
        for (const { sql } of planToSql(plan, { dialect: 'postgresql', as, layout }).statements) {
          const parsed = (await parse(sql)) as { readonly stmts: readonly unknown[] }
          expect(parsed.stmts).toHaveLength(1)
        }
      }
    }
  })

  test('refuses what is not SQL', async () => {
    await expect(parse('SELEC 1')).rejects.toThrow()
  })
})

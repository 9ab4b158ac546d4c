import { createEngine } from '@dti-vn/sdk'
import { hatinh } from '@dti-vn/hatinh'
import { describe, expect, test } from 'vitest'
import { planToSql, rowsToSql, runSql } from '../src/index.js'

const plan = createEngine({ plugins: [hatinh()] }).plan('qd2878/commune')

describe('options of the SQL calls are strict', () => {
  test.each([
    [{ layuot: 'wide' }, /"layuot"; nearest: layout\./],
    [{ layout: 'broad' }, /long, wide/],
    [{ as: 'views' }, /"views"; nearest: view\./],
    [{ tables: { value: 'x' } }, /"value"; nearest: values\./],
    [{ cohort: 'nonsense' }, /all, parent, trait:/],
    [{ cohort: 'trait:has_marketz' }, /nearest: trait:has_markets\./],
  ])('planToSql refuses %j', (wrong, said) => {
    expect(() => planToSql(plan, { dialect: 'sqlite', ...wrong } as never)).toThrow(said)
  })

  test('runSql makes no view or table, and runs nothing where it is asked for one', async () => {
    const asked: string[] = []
    const query = (sql: string) => {
      asked.push(sql)
      return Promise.resolve([])
    }
    for (const wrong of [{ as: 'view' }, { name: 'x' }]) await expect(runSql(plan, query, { dialect: 'sqlite', ...wrong } as never)).rejects.toThrow(/Options of runSql: no/)
    expect(asked).toEqual([])
  })

  test('rowsToSql refuses what it does not read', () => {
    expect(() => rowsToSql([], { dialect: 'sqlite', table: {} } as never)).toThrow(/"table"; nearest: tables\./)
  })
})

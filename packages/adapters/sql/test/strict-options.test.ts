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

test('a reason stands in the heading where only the list of units is out of force, and is told', () => {
  const unitList = { id: 'old', title: { vi: 'Danh mục cũ' }, valid: { from: '2020-01-01', to: '2024-12-31' } }
  const run = (period: string) => planToSql(plan, { dialect: 'sqlite', language: 'vi', period, outsideValidity: 'tính lại theo tên cũ', unitList })
  const outside = run('2025-01-01..2025-06-30')
  expect(outside.statements.map(({ sql }) => sql.includes('tính lại theo tên cũ'))).toEqual([true, true, true])
  expect(outside.issues.map(({ code }) => code)).toContain('unit-list-not-in-force')
  const inside = run('2024')
  expect(inside.statements.some(({ sql }) => sql.includes('tính lại'))).toBe(false)
  expect(inside.issues.map(({ code }) => code)).not.toContain('unit-list-not-in-force')
})

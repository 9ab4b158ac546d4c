import { describe, expect, test } from 'vitest'
import { dti, indexFile } from './run-cli.js'

describe('dti sql', () => {
  test.each(['postgresql', 'duckdb', 'sqlite', 'mariadb', 'clickhouse', 'trino', 'spark', 'sqlserver'])('writes both results for %s, with the standing of the index', async (dialect) => {
    const { code, out, err } = await dti(['sql', '--level', 'commune', '--dialect', dialect, '--as', 'view', '--name', 'xa_2023', '--lang', 'en'])
    expect(code).toBe(0)
    expect(out.match(/^CREATE VIEW xa_2023_(indicators|units|faults) AS$/gm)).toEqual(['CREATE VIEW xa_2023_indicators AS', 'CREATE VIEW xa_2023_units AS', 'CREATE VIEW xa_2023_faults AS'])
    expect(out.match(/RECONSTRUCTED/g)).toHaveLength(3)
    expect(err).toContain('RECONSTRUCTED')
  })

  test('says which dialects there are, and refuses a name that needs quotes', async () => {
    const unknown = await dti(['sql', '--level', 'commune', '--dialect', 'oracle', '--lang', 'en'])
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('postgresql, duckdb, sqlite, mariadb, clickhouse, trino, spark, sqlserver')
    // Oracle is near to none, and MySQL is no MariaDB.
    for (const dialect of ['oracle', 'mysql']) expect((await dti(['sql', '--level', 'commune', '--dialect', dialect, '--lang', 'en'])).err).not.toContain('nearest')
    expect((await dti(['sql', '--level', 'commune', '--dialect', 'postgres', '--lang', 'en'])).err).toContain('"postgres" of --dialect is not valid; nearest: postgresql; valid values: postgresql, ')
    expect((await dti(['sql', '--level', 'commune', '--dialect', 'postgres', '--lang', 'vi'])).err).toContain('“postgres” của --dialect không hợp lệ; gần đúng nhất: postgresql; ')
    const missing = await dti(['sql', '--level', 'commune', '--lang', 'en'])
    expect(missing.code).toBe(2)
    const named = await dti(['sql', '--level', 'commune', '--dialect', 'duckdb', '--as', 'view', '--name', 'a b', '--lang', 'vi'])
    expect([named.code, named.out]).toEqual([2, ''])
    expect(named.err).toMatch(/^Lệnh chưa đúng: .*\[sql-name-invalid\]/)
    expect(named.err).not.toContain('Định nghĩa')
  })

  test('reads typed columns of a wide table, and of nothing else', async () => {
    const typed = await dti(['sql', '--level', 'commune', '--dialect', 'postgresql', '--layout', 'wide', '--stored', 'typed', '--lang', 'en'])
    expect(typed.code).toBe(0)
    expect(typed.out).toContain('LEFT JOIN dti_wide v')
    // No regular expression looks at a value, as it does where values are texts; codes of units are looked at in both.
    const looksAtValues = /i\d+_t\d+ ~ /
    expect(typed.out).not.toMatch(looksAtValues)
    expect((await dti(['sql', '--level', 'commune', '--dialect', 'postgresql', '--layout', 'wide', '--lang', 'en'])).out).toMatch(looksAtValues)
    const long = await dti(['sql', '--level', 'commune', '--dialect', 'postgresql', '--stored', 'typed', '--lang', 'en'])
    expect([long.code, long.out]).toEqual([2, ''])
    expect(long.err).toContain('--layout wide')
  })

  test('reads the tables of an appraiser that are named, and no others', async () => {
    const text = { vi: 'Thử' }
    const indicator = { kind: 'indicator', code: '1.1', name: text, maxPoints: 10, method: 'formula', params: { expression: 'x' }, inputs: [{ id: 'x', type: 'number', label: text }] }
    const index = indexFile({ policies: { naClaim: 'appraiser' }, nodes: [{ kind: 'group', role: 'main', id: 'm', name: text, maxPoints: 10, children: [indicator] }] })
    const tablesOf = async (...options: string[]) => {
      const { code, out } = await dti(['sql', '--index', index, '--dialect', 'postgresql', '--lang', 'en', ...options])
      expect(code).toBe(0)
      return ['decided_na', 'refused'].filter((name) => out.includes(`FROM ${name} t`))
    }
    expect(await tablesOf()).toEqual([])
    expect(await tablesOf('--approvals', 'decided_na')).toEqual(['decided_na'])
    expect(await tablesOf('--approvals', 'decided_na', '--rejections', 'refused', '--layout', 'wide')).toEqual(['decided_na', 'refused'])
    const bad = await dti(['sql', '--index', index, '--dialect', 'postgresql', '--approvals', 'a b', '--lang', 'en'])
    expect([bad.code, bad.out]).toEqual([2, ''])
  })

  test('refuses a rule that no database computes exactly', async () => {
    const text = { vi: 'Thử' }
    const indicator = { kind: 'indicator', code: '1.1', name: text, maxPoints: 10, method: 'formula', params: { expression: 'sqrt(x)' }, inputs: [{ id: 'x', type: 'number', label: text }] }
    const index = indexFile({ nodes: [{ kind: 'group', role: 'main', id: 'm', name: text, maxPoints: 10, children: [indicator] }] })
    const { code, out, err } = await dti(['sql', '--index', index, '--dialect', 'postgresql', '--lang', 'en'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`[sql-inexact-function] ${index}, indicator 1.1`)
  })
})

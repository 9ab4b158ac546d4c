import { describe, expect, test } from 'vitest'
import { dti, indexFile } from './run-cli.js'

interface Said {
  readonly id: string
  readonly verdict: string
  readonly issues: readonly { readonly code: string; readonly indicator?: string }[]
}

interface CheckJson {
  readonly schema: string
  readonly index: { readonly id: string } | null
  readonly isSound: boolean
  readonly issues: readonly { readonly code: string }[]
  readonly executors: readonly Said[]
}

const json = async (args: readonly string[]): Promise<CheckJson> => JSON.parse((await dti(['check', '--format', 'json', ...args])).out) as CheckJson

/** An index of one indicator with a formula of one figure `a`. */
const formula = (expression: string, more: object = {}) =>
  indexFile({
    maxPoints: 10,
    grades: [{ id: 'all', name: { vi: 'Tất cả' }, from: 0 }],
    nodes: [
      {
        kind: 'group',
        role: 'main',
        id: 'm1',
        name: { vi: 'Chính' },
        maxPoints: 10,
        children: [
          {
            kind: 'indicator',
            code: '1.1',
            name: { vi: 'Thành phần' },
            maxPoints: 10,
            method: 'formula',
            params: { expression },
            inputs: [{ id: 'a', type: 'integer', label: { vi: 'số' }, max: 1000 }],
          },
        ],
        ...more,
      },
    ],
  })

describe('dti check says what computes an index', () => {
  test('a table: who can the same for the same reason shares a line', async () => {
    const { code, out } = await dti(['check', '--index', formula('min(points, a)')])
    expect(code).toBe(0)
    // Whole numbers below 1,000 and a comparison: nothing that SQL or a sheet lacks (docs/sql.md, docs/excel-forms.md).
    expect(out).toMatch(/^Thư viện \(exact\), .*PostgreSQL, DuckDB, SQLite, .*, Phiếu Excel\s+có$/m)
    expect(out.trimEnd().endsWith('Định nghĩa hợp lệ.')).toBe(true)
  })

  test.each([
    ['ln(a + 1)', 'sql-inexact-function', 'ln'],
    ['points * a / ref_max(a)', undefined, 'so với các đơn vị khác'],
  ])('%s: where it stands and why', async (expression, sqlCode, why) => {
    const path = formula(expression)
    const { out } = await dti(['check', '--index', path])
    expect(out.replace(/\s+/g, ' ')).toContain(why)
    const { executors } = await json(['--index', path])
    const of = (id: string) => executors.find((one) => one.id === id)
    expect(of('exact')).toMatchObject({ verdict: 'yes', issues: [] })
    expect(of('columns')).toMatchObject({ verdict: 'yes', issues: [] })
    expect(of('sql/postgresql')?.verdict).toBe(sqlCode === undefined ? 'yes' : 'no')
    expect(of('sql/postgresql')?.issues.find(({ code }) => code === sqlCode)?.indicator).toBe(sqlCode && '1.1')
    expect(of('xlsx/form')).toMatchObject({ verdict: 'provisional', issues: [{ code: 'form-provisional', indicator: '1.1' }] })
  })

  test('JSON of a definition that cannot be used, and of a file that is none, has no executors', async () => {
    const unsound = await json(['--index', indexFile({ maxPoints: 11 })])
    expect(unsound).toMatchObject({ schema: 'dti-vn.check/1', index: { id: 'test/small' }, isSound: false, executors: [] })
    expect(unsound.issues.map(({ code }) => code)).toContain('definition-sum-mismatch')
    expect(await json(['--index', indexFile({ scale: 'x' })])).toMatchObject({ index: null, isSound: false, executors: [] })
  })

  test('English', async () => {
    const { out } = await dti(['check', '--level', 'commune', '--lang', 'en'])
    expect(out).toMatch(/^Computed by\s+Can\s+Why$/m)
    expect(out).toMatch(/^Excel form\s+in part\s+indicator 4\.4: /m)
  })
})

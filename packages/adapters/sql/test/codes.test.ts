import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileIndex, createEngine, createRegistry, datasetOfRows, type IndexDefinition, INDEX_SCHEMA, isTotalWord, type Issue, scoreRun, type UnitRow } from '@dti-vn/sdk'
import { planToSql, runSql, type RunSqlOptions, type SqlResult } from '../src/index.js'
import { dialectOf } from '../src/dialects/dialects.js'
import { isTotal } from '../src/text/total-words.js'
import { wordsOf } from '../src/text/words-of.js'
import { compareResults } from './compare.js'
import type { Engine } from './engines/engine.js'
import { quoted } from './engines/filled.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { fillLongTables } from './tables.js'
import { fillWideTable } from './wide-table.js'

const name = { vi: 'Thử' }
const INDEX: IndexDefinition = {
  schema: INDEX_SCHEMA, id: 'test/codes', name, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
  scale: 100, maxPoints: 20, traits: [{ id: 'coastal', meaning: name }], cohorts: ['parent', 'trait:coastal'], policies: { naClaim: 'appraiser' },
  nodes: [{ kind: 'group', role: 'main', id: 'm', name, maxPoints: 20, children: [
    { kind: 'indicator', code: '1.1', name, maxPoints: 10, method: 'formula', params: { expression: 'x' }, inputs: [{ id: 'x', type: 'number', max: 10, label: name }] },
    { kind: 'indicator', code: '1.2', name, maxPoints: 10, method: 'choice', params: { options: [{ id: 'good', label: name, share: 1 }, { id: 'poor', label: name, share: 0.2 }] }, inputs: [{ id: 'c', type: 'choice', label: name, options: [{ id: 'good', label: name }, { id: 'poor', label: name }] }] },
  ] }],
}
const plan = compileIndex(INDEX, createRegistry())
const LISTS = { rejections: 'dti_rejections', approvals: 'dti_approvals' }

const nfd = (text: string) => text.normalize('NFD')
const CLEAN = 'SỞ-1'
/** The rows as they should be, and the same with white space and another normal form, split over rows as sources are. */
const TIDY: readonly UnitRow[] = [
  { code: CLEAN, name: 'Sở Một', parent: 'tỉnh', traits: ['coastal'], values: { '1.1': { x: 7 }, '1.2': { c: 'good' } } },
  { code: 'B', name: 'Bê', parent: 'tỉnh', traits: [], values: { '1.1': { x: 5 }, '1.2': { c: 'poor' } }, rejected: ['1.1'] },
  { code: 'C', name: 'Xê', parent: null, traits: [], values: { '1.1': { x: 'NA' }, '1.2': { c: 'poor' } }, approved: ['1.1'] },
]
const MESSY: readonly UnitRow[] = [
  { code: nfd(CLEAN), name: ' Sở Một', parent: `${nfd('tỉnh')} `, traits: ['coastal\u00a0'], values: { ' 1.1': { 'x\u200b': ' 7 ' } } },
  { code: `${CLEAN}\u3000`, values: { '1.2\u2009': { c: '\u2003good' } } },
  { code: 'B ', name: 'Bê ', parent: '\ttỉnh', traits: [], values: { '1.1\n': { x: 5 } }, rejected: ['1.1 '] },
  { code: '\ufeffB', values: { '1.2': { c: 'poor\u00a0' } } },
  { code: ' C', name: 'Xê', parent: ' ', traits: [], values: { '1.1': { x: '\u00a0NA' }, '1.2': { ' c': 'poor' } }, approved: [' 1.1'] },
]
/** Rows of one unit as one. */
const JOINED: readonly UnitRow[] = [[0, 1], [2, 3], [4]].map((parts) => {
  const rows = parts.map((i) => MESSY[i]!)
  return { ...(rows[0]!), values: Object.assign({}, ...rows.map(({ values }) => values)) as UnitRow['values'] }
})

/** Spelled in every way: capitals, marks or none, either normal form, spaces, signs, brackets. */
const TOTALS = [
  'Tổng', 'TỔNG CỘNG', 'tong cong', 'Cộng dồn:', 'Total', 'grand total', 'Trung bình', 'Tổng cộng toàn tỉnh', 'TỔNG SỐ CHUNG', '* Tổng *', 'Bình quân chung', 'Cả quốc', 'Lũy kế…', 'LŨY KẾ', 'Toàn thành phố', 'Chung',
  'Tổng cộng (điểm)', 'Tổng (', 'T.Cộng', 'Tổng (12 xã) (69)', 'Tổng (a\n1)', 'Sub-total', 'CỘNG DỒN', 'Tổng\u00a0cộng',
  'Tổng số xã', 'Tổng các xã', 'Tổng cộng năm 2025', 'Tổng hợp toàn tỉnh', 'A. Tổng', 'Tổng điểm', 'Cộng khối phường', 'Cộng các phường, xã', 'Cộng trang 1', 'Cộng lũy kế', 'Trung bình cộng', 'TB', '∑', 'Σ điểm', 'TỔNG SỐ 69 XÃ',
  'II. CỘNG:', 'Trung bình các xã', 'lũy kế năm 2025', 'Tổng năm 2025', 'Tổng cộng toàn bộ 69 xã (điểm)', '(tổng)', '(Tổng cộng)', 'Trung bình xã', 'Tổng: 69 xã', 'Tổng của tỉnh', 'TB cộng', 'T/số', 'Bình quân toàn tỉnh năm 2025', 'Toàn tỉnh năm 2025', 'Max', 'Cao nhất', 'Thấp nhất', 'Trung vị', 'GTTB', 'Số đơn vị', 'TỔNG SỐ - TOTAL', 'Cả nước', 'Tổng: 5 phường', 'Cộng: 69', '1. Tổng cộng', 'IV. Tổng', 'b) Cộng', 'Total 2025', 'TRUNGBINH', 'A.Tổng', 'BQ toàn tỉnh', ...['Tổng', 'Bình quân cả huyện', 'Tổng các xã'].map(nfd),
]
const CODES = ['Tổng-1', 'tong1', '(tong12)', '(toantinh1', 'cong ty', 'B', 'Tổng 1 (xã)', 'Xã Tổng', '٣', '一', "tong'a", 'totalsum', '%', 'Tổng Cọt', 'Cộng Hòa', 'Tổng công ty 2', 'Tổng Sơn', 'Công Thắng 1', 'Tống Xá', 'Ban Tổng hợp', 'Tbilisi', 'Ít Ong', 'TONGDIEM', 'Trung Việt', 'V.X', 'D. Khác']

const codesOf = ({ issues }: SqlResult) => issues.map(({ code, unit }) => `${code} ${unit ?? ''}`.trim()).sort()

describe.each(IN_PROCESS)('codes in %s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  const hasNormalForms = dialect !== 'sqlite'
  const run = (layout: 'long' | 'wide' = 'long', more: Partial<RunSqlOptions> = {}, values = layout === 'wide' ? 'dti_wide' : 'dti_values') =>
    runSql(plan, db.query, { dialect, layout, ...more, tables: { ...LISTS, values } })

  test.runIf(hasNormalForms).each(['long', 'wide'] as const)('with white space and in two normal forms are those of clean data, %s', { timeout: 180_000 }, async (layout) => {
    await fillLongTables(db, layout === 'long' ? MESSY : JOINED)
    if (layout === 'wide') {
      await fillWideTable(db, plan, JOINED.map((row) => ({ ...row, values: { '1.1': Object.values(row.values)[0] && { x: Object.values(Object.values(row.values)[0] ?? {})[0] }, '1.2': { c: Object.values(Object.values(row.values)[1] ?? {})[0] } } })))
    }
    const result = await run(layout)
    expect(compareResults(scoreRun(plan, datasetOfRows(plan, TIDY)), result)).toEqual({ differences: [], cells: 6, unsupported: 0 })
    expect(codesOf(result)).toEqual([])
    // 7 + 10 of 20; refused evidence and 2 of 20; 2 of 10.
    expect(['SỞ-1', 'B', 'C'].map((code) => result.unit(code)?.score)).toEqual([85, 10, 20])
  })

  test.runIf(!hasNormalForms)('white space goes, and other normal forms are told', { timeout: 180_000 }, async () => {
    await fillLongTables(db, MESSY)
    const result = await run()
    expect(result.units.map(({ code }) => code).sort()).toEqual(['B', 'C', CLEAN, nfd(CLEAN)].sort())
    // Its code in the table of values, of units and of traits; and its parent.
    expect(codesOf(result)).toEqual([...Array.from({ length: 4 }, () => `sql-code-unclean ${nfd(CLEAN)}`)])
    expect(['B', 'C'].map((code) => result.unit(code)?.score)).toEqual([10, 20])
    // Each half has its own figures: 7 and 10 of 20.
    expect([nfd(CLEAN), CLEAN].map((code) => result.unit(code)?.score)).toEqual([35, 50])
  })

  test('that the index or the run does not know are told, each once', { timeout: 180_000 }, async () => {
    await fillLongTables(db, TIDY)
    await db.run("INSERT INTO dti_values VALUES ('B', '9.9', 'x', '1'), ('C', '9.9', 'x', '1'), ('B', '1.1', 'y', '1'), ('D', '1.1', 'x', '4'), ('  ', '1.1', 'x', '4'), (NULL, '1.1', 'x', '4')")
    await db.run("INSERT INTO dti_traits VALUES ('B', 'costal'), ('Z', 'coastal')")
    await db.run("INSERT INTO dti_rejections VALUES ('Y', '1.1'), ('B', '1.9')")
    await db.run("INSERT INTO dti_units VALUES ('B ', 'Bờ', 'tỉnh')")
    const result = await run()
    expect(codesOf(result)).toEqual([
      'indicator-unknown', 'indicator-unknown', 'input-unknown', 'sql-unit-differs B', 'sql-unit-unknown Y', 'sql-unit-unknown Z', 'sql-unit-unlisted D', 'trait-unknown B', 'unit-code-missing', 'unit-code-missing',
    ])
    expect(result.units.map(({ code, score }) => [code, score])).toEqual([['B', 10], ['C', 20], ['D', 20], [CLEAN, 85]])
  })

  test.each(['long', 'wide'] as const)('of rows of totals are no units, %s', { timeout: 180_000 }, async (layout) => {
    const totals: readonly UnitRow[] = ['TỔNG CỘNG', 'tong cong:', 'Cộng', 'Toàn tỉnh', 'Total'].map((code) => ({ code, values: { '1.1': { x: 10 }, '1.2': { c: 'good' } } }))
    const rows = [...TIDY, ...totals, { code: 'Tổng-1', values: { '1.1': { x: 1 } } }]
    await fillLongTables(db, rows)
    if (layout === 'wide') await fillWideTable(db, plan, rows)
    const result = await run(layout)
    expect(result.units.map(({ code }) => code).sort()).toEqual(['B', 'C', CLEAN, 'Tổng-1'].sort())
    expect(result.issues.filter(({ code }) => code === 'sql-row-of-totals').map(({ params }) => params['word']).sort()).toEqual(totals.map(({ code }) => code).sort())
    // A unit of that name stands in the table of units.
    await db.run("INSERT INTO dti_units VALUES ('Cộng', 'Xã Cộng', NULL)")
    expect((await run(layout)).unit('Cộng')?.score).toBe(100)
  })

  test.each(['long', 'wide'] as const)('of notes are no units, as in the library, %s', { timeout: 180_000 }, async (layout) => {
    const blank = { '1.1': { x: null }, '1.2': { c: '' } }
    const notes = ['Ghi chú: số liệu đến 31/12/2025', 'Nguồn:', 'Hà Tĩnh,\u00a0ngày 5', 'Nguồn：']
    // What has a figure, a name or a trait is a unit, and so is a code without white space.
    const rows: readonly UnitRow[] = [
      ...TIDY, ...notes.map((code) => ({ code, values: blank })), { code: 'Xã Một', values: { '1.1': { x: 3 } } }, { code: 'Xã Hai', name: 'Xã Hai', values: blank },
      { code: 'Xã Ba', traits: ['coastal'], values: blank }, { code: 'Xã-Bốn', values: blank }, { code: 'Xã Năm', values: { '1.1': { x: 'năm' } } },
    ]
    await fillLongTables(db, rows)
    if (layout === 'wide') await fillWideTable(db, plan, rows)
    const result = await run(layout)
    const dataset = datasetOfRows(plan, rows)
    expect(compareResults(scoreRun(plan, dataset), result).differences).toEqual([])
    expect(result.units.map(({ code }) => code).sort()).toEqual(['B', 'C', CLEAN, 'Xã Ba', 'Xã Hai', 'Xã Một', 'Xã Năm', 'Xã-Bốn'].sort())
    const told = (issues: readonly Issue[], of: string) => issues.filter(({ code }) => code === of).map(({ severity, params }) => [severity, params['text']]).sort()
    expect(told(result.issues, 'sql-row-of-text')).toEqual(notes.map((text) => ['warning', text]).sort())
    expect(told(result.issues, 'sql-row-of-text')).toEqual(told(dataset.issues, 'row-of-text'))
    // One that a table of units lists is a unit that sent nothing.
    await db.run("INSERT INTO dti_units VALUES ('Nguồn:', NULL, NULL)")
    expect((await run(layout)).unit('Nguồn:')).toMatchObject({ submitted: false, rank: null })
  })

  test('of totals are those that core tells', { timeout: 60_000 }, async () => {
    await db.run('DROP TABLE IF EXISTS dti_words')
    await db.run('CREATE TABLE dti_words (c TEXT)')
    for (const word of [...TOTALS, ...CODES]) await db.run(`INSERT INTO dti_words VALUES (${quoted(word)})`)
    const told = await db.query(`SELECT w.c AS word FROM dti_words w WHERE ${isTotal(dialectOf(dialect), 'w.c')}`)
    expect(told.map(({ word }) => word).sort()).toEqual([...TOTALS].sort())
  })

  test.each(['long', 'wide'] as const)('that were numbers are no units, %s', { timeout: 60_000 }, async (layout) => {
    // As from every other source; those of the second list were none.
    const numbers = ['18070.0', '18071,0', '18072.00', '18073,000', '1.8074E+04', '1,8075e+4', '1.8076E4', '2E+5', '#N/A', '#NAME?', 'null', 'NaN', '="18070"', '"18\n070"']
    const codes = ['1.0.0', '.0', 'v1.0', '18070.', '12E3', '1.8.0E5', 'E+5', '1E+', '1.5Ex', 'A2.E5', '.5E+3', '1.8E++4', '18.070']
    const rows = [...TIDY, ...[...numbers, ...codes].map((code) => ({ code, values: { '1.1': { x: 10 } } }))]
    await fillLongTables(db, rows)
    if (layout === 'wide') await fillWideTable(db, plan, rows)
    const { units, issues } = await run(layout)
    expect(units.map(({ code }) => code).sort()).toEqual([...codes, 'B', 'C', CLEAN].sort())
    const told = issues.filter(({ code }) => code === 'code-not-text').map(({ params }) => params['value'])
    expect([...new Set(told)].sort()).toEqual([...numbers].sort())
    expect(datasetOfRows(plan, rows).units.map(({ code }) => code).sort()).toEqual(units.map(({ code }) => code).sort())
  })

  test.each(['long', 'wide'] as const)('of parents that were numbers are told as the library tells them, and split no cohort, %s', { timeout: 60_000 }, async (layout) => {
    const rows = TIDY.map((row) => (row.code === 'B' ? { ...row, parent: '18070.0' } : row))
    await fillLongTables(db, rows)
    if (layout === 'wide') await fillWideTable(db, plan, rows)
    const result = await run(layout)
    const dataset = datasetOfRows(plan, rows)
    expect(compareResults(scoreRun(plan, dataset), result).differences).toEqual([])
    expect(result.unit('B')).toMatchObject({ parent: null, cohort: null })
    const told = (issues: readonly Issue[]) => issues.map(({ code, unit, params }) => JSON.stringify([code, unit, params]))
    expect(told(result.issues)).toEqual(told(dataset.issues))
    expect(result.issues.map(({ code, unit, params }) => [code, unit, params['value']])).toEqual([['code-not-text', 'B', '18070.0']])
  })

  test('of parents in a column of numbers are refused, with what to do', { timeout: 60_000 }, async () => {
    await fillLongTables(db, TIDY)
    await db.run('DROP TABLE dti_units')
    await db.run('CREATE TABLE dti_units (unit_code TEXT, unit_name TEXT, parent_code INTEGER)')
    await db.run(`INSERT INTO dti_units VALUES ('B', NULL, 18070), ('C', NULL, NULL), (${quoted(CLEAN)}, NULL, 18070)`)
    const result = run()
    if (dialect !== 'sqlite') return await expect(result).rejects.toThrow(/columns of codes \(unit_code, parent_code, .*\) must be texts/)
    const { units, issues } = await result
    expect(units.map(({ parent }) => parent)).toEqual([null, null, null])
    // One row for the two units.
    expect(issues.map(({ code, unit, params }) => [code, unit, params['value']])).toEqual([['code-not-text', 'B', '18070']])
  })

  test.each(['long', 'wide'] as const)('in a column of numbers are refused, with what to do, %s', { timeout: 60_000 }, async (layout) => {
    await fillLongTables(db, TIDY)
    await db.run('DROP TABLE IF EXISTS dti_numbered')
    await db.run(`CREATE TABLE dti_numbered (unit_code INTEGER, ${layout === 'long' ? 'indicator_code TEXT, input_id TEXT, value TEXT' : 'i1_1_x TEXT, i1_2_c TEXT'})`)
    await db.run(layout === 'long' ? "INSERT INTO dti_numbered VALUES (18070, '1.1', 'x', '10')" : "INSERT INTO dti_numbered VALUES (18070, '10', 'good')")
    const result = run(layout, {}, 'dti_numbered')
    if (dialect !== 'sqlite') return await expect(result).rejects.toThrow(/columns of codes \(unit_code, .*\) must be texts/)
    // SQLite stores a type with every value.
    const { units, issues } = await result
    expect(units.map(({ code }) => code)).not.toContain('18070')
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code, params }) => [code, params['value']])).toEqual([['code-not-text', '18070']])
  })

  test.each(['long', 'wide'] as const)('that print alike are told as the library tells them, %s', { timeout: 180_000 }, async (layout) => {
    // A zero-width sign inside, digits of full width, and a direction mark inside.
    const rows: readonly UnitRow[] = [...TIDY, ...['4\ufeff40', '４３９', 'B\u200eC'].map((code) => ({ code, values: { '1.1': { x: 1 } } }))]
    await fillLongTables(db, rows)
    if (layout === 'wide') await fillWideTable(db, plan, rows)
    const { units, issues } = await run(layout)
    expect(units).toHaveLength(6)
    const library = createEngine({ plugins: [] }).checkUnits(INDEX, rows.map(({ code }) => ({ code, name: code, parent: null, traits: new Set<string>() })), { codeList: 'none' }).issues().filter(({ code }) => code === 'unit-check')
    const told = (list: readonly Issue[]) => list.map(({ code, unit, severity, params }) => JSON.stringify([code, unit, severity, params])).sort()
    expect(library.map(({ unit }) => unit).sort()).toEqual(['4\ufeff40', 'B\u200eC', '４３９'])
    expect(told(issues)).toEqual(told(library))
  })

  test('columns of a wide table that no input reads are told', { timeout: 180_000 }, async () => {
    await fillLongTables(db, TIDY)
    await fillWideTable(db, plan, TIDY)
    await db.run('ALTER TABLE dti_wide ADD COLUMN i1_1_xx INTEGER')
    const { issues } = await run('wide')
    expect(issues.map(({ code, params }) => [code, params['name']])).toEqual([['sql-column-unread', 'i1_1_xx']])
  })

  test.each(['long', 'wide'] as const)('of traits that nobody has are told, as where their table was not loaded, %s', { timeout: 60_000 }, async (layout) => {
    for (const [traits, told] of [[[], ['sql-traits-none']], [['coastal'], []]] as const) {
      const rows = TIDY.map((row) => ({ ...row, traits: row.code === 'C' ? traits : [] }))
      await fillLongTables(db, rows)
      if (layout === 'wide') await fillWideTable(db, plan, rows)
      expect((await run(layout)).issues.map(({ code, params }) => [code, params['table']])).toEqual(told.map((code) => [code, 'dti_traits']))
    }
  })

  test('what is told stands in a view as well', { timeout: 180_000 }, async () => {
    await fillLongTables(db, TIDY)
    await db.run("INSERT INTO dti_values VALUES ('Tổng', '1.1', 'x', '17'), ('Tổng', '1.2', 'c', 'good')")
    for (const { sql } of planToSql(plan, { dialect, as: 'view' }).statements) await db.run(sql)
    const [row, ...others] = await db.query('SELECT fault, table_name, unit_code, row_count FROM dti_score_faults')
    expect([Object.values(row ?? {}).map(String), others]).toEqual([['sql-row-of-totals', 'dti_values', 'Tổng', '2'], []])
    for (const result of ['faults', 'units', 'indicators']) await db.run(`DROP VIEW dti_score_${result}`)
  })
})

test('core tells the words of totals of these tests', () => {
  // By the sense of the words: each of the first is what a row that adds up is called, none of the others is.
  expect(TOTALS.filter((word) => !isTotalWord(word))).toEqual([])
  expect(CODES.filter((word) => isTotalWord(word))).toEqual([])
})

test('patterns of words are written out', () => {
  expect(wordsOf('^(?:a|bc?(d|e)?)?$').sort()).toEqual(['', 'a', 'b', 'bc', 'bcd', 'bce', 'bd', 'be'])
  expect(() => wordsOf('^a+$')).toThrow(SyntaxError)
  expect(() => wordsOf('^(?:a$')).toThrow(SyntaxError)
})

import { readFileSync } from 'node:fs'
import { createEngine, definePlugin, MisuseError } from '@dti-vn/sdk'
import { pluginTester, rowsOf, smallIndex, smallLevel } from '@dti-vn/testing'
import { describe, expect, test } from 'vitest'
import { feedbackWorkbook, rankXlsx, readXlsxTraits, resultsWorkbook, xlsxPlugin } from '../../src/index.js'
import { sheetBytes, workbookOf } from './sheet-bytes.js'

const packageJson = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
pluginTester(xlsxPlugin, { test, packageJson })

const small = definePlugin({ apiVersion: 1, id: 'small', version: '0.0.0', meta: { title: { vi: 'x' } }, setup: () => ({ levels: [smallLevel(['urban'])], indexes: [smallIndex({ trait: 'urban' })] }) })
const engine = createEngine({ plugins: [small(), xlsxPlugin()] })
const index = engine.index('small/index')
const data = [['unit_code', 'unit_name', '1.1/awarded'], ['a', 'Xã A', 7.5], ['b', 'Xã B', 'x']]
const traits = [['level', 'unit_code', 'parent_code', 'traits'], ['small', 'a', '436', 'urban'], ['small', 'b', null, ' urban ; '], [1, 2, 3, 4]]

describe('from workbooks to a ranking', () => {
  test('data and traits of two files', async () => {
    const result = await rankXlsx(await sheetBytes(...data), { engine, index: index.id, traits: await sheetBytes(...traits), file: 'd.xlsx', traitsFile: 't.xlsx', cohort: 'parent' })
    // 7.5 of 10, by hand
    expect(result.units.map(({ code, score, cohort }) => [code, score, cohort])).toEqual([['a', 75, '436'], ['b', 0, null]])
    expect(result.issues.filter(({ severity }) => severity === 'error').map(({ code, unit, place }) => [code, unit, place])).toEqual([
      ['value-not-a-number', 'b', { file: 'd.xlsx', sheet: 'Số liệu', cell: 'C3', column: '1.1/awarded' }],
      ['cell-code-not-text', undefined, { file: 't.xlsx', sheet: 'Số liệu', cell: 'A4', column: 'level' }],
    ])
  })

  test('data and traits of one file; the same as rows given by a program', async () => {
    const bytes = await workbookOf({ name: 'Số liệu', rows: data.slice(0, 2) }, { name: 'Đặc điểm', rows: traits.slice(0, 2) })
    const result = await rankXlsx(bytes, { engine, index: index.id, traitsSheet: 'Đặc điểm', dataStatus: 'illustrative' })
    const byRows = engine.score(index, [{ code: 'a', name: 'Xã A', parent: '436', traits: ['urban'], values: { '1.1': { awarded: 7.5 } } }], { dataStatus: 'illustrative' })
    expect(JSON.stringify(result)).toBe(JSON.stringify(byRows))
  })

  test('a table of traits that is refused leaves nothing scored', async () => {
    const refused = await readXlsxTraits(await sheetBytes(['unit_code', 'traits'], ['a', 'urban']), engine.plan(index))
    expect(refused).toMatchObject({ refused: true, issues: [{ code: 'file-header-missing', params: { column: 'level' } }] })
    const result = await rankXlsx(await sheetBytes(...data), { engine, index: index.id, traits: new Uint8Array(3) })
    expect([result.units, result.issues.map(({ code }) => code)]).toEqual([[], ['value-not-a-number', 'workbook-unknown-kind']])
  })

  test('unknown indexes are misuse', async () => {
    await expect(rankXlsx(new Uint8Array(), { engine, index: 'small/indx' })).rejects.toThrow(/small\/index/)
  })
})

describe('the source xlsx/table', () => {
  const known = new Map(['a', 'b'].map((code) => [code, { name: null, parent: null, traits: new Set(['urban']) }]))

  test('takes its options', async () => {
    const rows = [['SỐ LIỆU'], ['unit_code', '1.1'], [null, 'awarded'], ['a', '7,5']]
    const dataset = await engine.read('xlsx/table', await workbookOf({ name: 'A', rows: [['x']] }, { name: 'B', rows }), {
      index,
      traits: known,
      options: { sheet: 'B', headerRow: 2, headerRows: 2, layout: 'wide' },
    })
    expect(dataset.issues).toEqual([])
    expect(engine.scoreDataset(index, dataset).unit('a')?.score).toBe(75)
  })

  test.each([{ headerRows: 0 }, { headerRow: 1.5 }, { profile: 'excel-vi' }, { sheets: 'A' }])('refuses %j', async (options) => {
    const failed: unknown = await engine.read('xlsx/table', new Uint8Array(), { index, options: options }).catch((error: unknown) => error)
    expect(MisuseError.isInstance(failed) && failed.code).toBe('OPTIONS_INVALID')
  })
})

describe('the sinks', () => {
  const free = createEngine({ plugins: [xlsxPlugin()] })
  const rows = rowsOf({ 'a/1': { '1.1': { awarded: 5 } }, '../b': { '1.1': { awarded: 6 } } })
  const own = definePlugin({ apiVersion: 1, id: 'small', version: '0.0.0', meta: { title: { vi: 'x' } }, setup: () => ({ levels: [smallLevel()], indexes: [smallIndex()] }) })
  const result = createEngine({ plugins: [own()] }).score(smallIndex(), rows, { dataStatus: 'illustrative' })

  function collector() {
    const files = new Map<string, Buffer>()
    const target = async (name: string, pieces: AsyncIterable<Uint8Array>) => {
      const all: Uint8Array[] = []
      for await (const piece of pieces) all.push(piece)
      files.set(name, Buffer.concat(all))
    }
    return { files, target }
  }

  test('xlsx/results writes what resultsWorkbook gives', async () => {
    const { files, target } = collector()
    const report = await free.write('xlsx/results', target, result, { language: 'en', options: { sheets: ['ranking'] } })
    expect(report).toEqual({ written: ['small_index.xlsx'] })
    expect(files.get('small_index.xlsx')?.equals(await resultsWorkbook(result, { language: 'en', sheets: ['ranking'] }))).toBe(true)
  })

  test('xlsx/feedback writes a file for each unit, under names that lead nowhere else', async () => {
    const { files, target } = collector()
    const report = await free.write('xlsx/feedback', target, result)
    expect(report.written).toEqual(['1-a_1.xlsx', '2-___b.xlsx'])
    expect(files.get('2-___b.xlsx')?.equals(await feedbackWorkbook(result, '../b'))).toBe(true)
  })
})

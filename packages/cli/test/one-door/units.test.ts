import { readCsvDatasetSync, readCsvTraitsSync } from '@dti-vn/adapter-csv'
import { collectForms, readXlsxDataset } from '@dti-vn/adapter-xlsx'
import { createDatasetBuilder, type Dataset, datasetOfColumns, datasetOfRows } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { filledForm } from '../filled-form.js'
import { plan } from './messy.js'
import { workbook } from './tables.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const told = ({ issues }: Dataset, code: string) => issues.filter((issue) => issue.code === code).map(({ severity, unit, indicator, input, params }) => [severity, unit, indicator, input, params])

describe('a unit given twice', () => {
  const rows = (first: object, then: object) => datasetOfRows(plan, [{ code: 'a', values: {}, ...first }, { code: 'a', values: {}, ...then }])

  test.each<[string, object, object, readonly [string, string]]>([
    ['name', { name: 'Xã A' }, { name: 'Xã B' }, ['Xã A', 'Xã B']],
    ['parent', { parent: '436' }, { parent: '437' }, ['436', '437']],
    ['traits', { traits: ['urban'] }, { traits: [] }, ['urban', '']],
  ])('with another %s is told, and the first stands', (_what, first, then, [before, after]) => {
    const dataset = rows(first, then)
    expect(told(dataset, 'unit-contradiction')).toEqual([['error', 'a', undefined, undefined, expect.objectContaining({ first: before, then: after })]])
    expect(dataset.units).toHaveLength(1)
    expect(dataset.units[0]).toMatchObject({ ...first, ...('traits' in first ? { traits: new Set(['urban']) } : {}) })
  })

  test.each<[string, object, object]>([
    ['a name in capitals', { name: 'Xã Hoà' }, { name: 'XÃ HÒA' }],
    ['a parent with a space', { parent: '436' }, { parent: '436 ' }],
    ['nothing', { name: 'Xã A', parent: '1', traits: ['urban'] }, {}],
  ])('with %s is no contradiction', (_what, first, then) => {
    expect(told(rows(first, then), 'unit-contradiction')).toEqual([])
  })

  test('in columns, in files and through the builder', async () => {
    const wanted = [['error', 'a', undefined, undefined, expect.objectContaining({ first: 'Xã A', then: 'Xã B' })]]
    const builder = createDatasetBuilder(plan)
    builder.unit('a', 'Xã A')
    builder.unit('a ', 'Xã B')
    expect(told(builder.build(), 'unit-contradiction')).toEqual(wanted)
    expect(told(datasetOfColumns(plan, { codes: ['a', 'a'], names: ['Xã A', 'Xã B'], values: {} }), 'unit-contradiction')).toEqual(wanted)
    const long = [['unit_code', 'unit_name', 'indicator_code', 'input_id', 'value'], ['a', 'Xã A', '1.1', 'online', '1'], ['a', 'Xã B', '1.1', 'total', '2']]
    expect(told(readCsvDatasetSync(bytes(long.map((row) => row.join(',')).join('\n')), plan), 'unit-contradiction')).toEqual(wanted)
    expect(told(await readXlsxDataset(await workbook(long), plan), 'unit-contradiction')).toEqual(wanted)
  })
})

describe('0.85 where percents are asked for', () => {
  const wanted = [['warning', 'a', '1.2', 'share', { value: 0.85, percent: 85 }]]
  const wide = [['unit_code', '1.2/share'], ['a', 0.85]]
  const long = [['unit_code', 'indicator_code', 'input_id', 'value'], ['a', '1.2', 'share', 0.85]]
  const csv = (rows: readonly (readonly unknown[])[]) => bytes(rows.map((row) => row.join(',')).join('\n'))
  const builder = () => {
    const one = createDatasetBuilder(plan)
    one.put(one.unit('a'), '1.2', null, '0.85')
    return one.build()
  }
  const form = async () =>
    (await collectForms([{ name: 'a.xlsx', bytes: await filledForm(plan, 'd', { unit: 'a', typed: { '1.2/share': 0.85 } }) }], plan, { definitionDigest: 'd' })).dataset

  test.each<[string, () => Dataset | Promise<Dataset>]>([
    ['a row', () => datasetOfRows(plan, [{ code: 'a', values: { '1.2': { share: 0.85 } } }])],
    ['a bare value', () => datasetOfRows(plan, [{ code: 'a', values: { '1.2': 0.85 as never } }])],
    ['a list', () => datasetOfColumns(plan, { codes: ['a'], values: { '1.2': [0.85] } })],
    ['an array of numbers', () => datasetOfColumns(plan, { codes: ['a'], values: { '1.2': { share: Float64Array.of(0.85) } } })],
    ['the builder', builder],
    ['wide CSV', () => readCsvDatasetSync(csv(wide), plan)],
    ['long CSV', () => readCsvDatasetSync(csv(long), plan)],
    ['a wide sheet', async () => readXlsxDataset(await workbook(wide), plan)],
    ['a long sheet', async () => readXlsxDataset(await workbook(long), plan)],
    ['a form', form],
  ])('%s warns', async (_way, read) => {
    expect(told(await read(), 'value-share-suspected')).toEqual(wanted)
  })
})

describe('a CSV file with title lines', () => {
  const text = 'SỐ LIỆU NĂM 2026,,\n,,\nunit_code,1.1/online,1.1/total\na,3,10\n'

  test('is refused with the line of its header, and read where that is given', () => {
    const { units, issues } = readCsvDatasetSync(bytes(text), plan, { file: 'c.csv' })
    expect([units, issues.map(({ severity, code, place, params }) => [severity, code, place, params])]).toEqual([[], [['error', 'file-header-elsewhere', { file: 'c.csv', line: 1 }, { line: 1, header: 3 }]]])
    expect(readCsvDatasetSync(bytes(text), plan, { headerRow: 3 })).toMatchObject({ units: [{ code: 'a' }], issues: [] })
  })

  test('the same for a table of traits', () => {
    const { refused, issues } = readCsvTraitsSync(bytes('ĐẶC ĐIỂM\nlevel,unit_code,traits\ncommune,a,urban\n'), plan)
    expect([refused, issues.map(({ code, params }) => [code, params])]).toEqual([true, [['file-header-elsewhere', { line: 1, header: 2 }]]])
  })

  test('a header that is not there at all is another fault', () => {
    expect(readCsvDatasetSync(bytes('SỐ LIỆU\nmã,số\na,3\n'), plan).issues.map(({ code }) => code)).not.toContain('file-header-elsewhere')
  })
})

import { readCsvAppraisalsSync, readCsvTraitsSync } from '@dti-vn/adapter-csv'
import type { Issue } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { plan } from './messy.js'
import { codesOf, csv, FORMATS, type Table } from './tables.js'

const told = (issues: readonly Issue[]) => issues.map(({ severity, code, params }) => [severity, code, params])

describe.each(Object.entries(FORMATS))('the header once more inside a table: %s', (_format, read) => {
  // Both figures of the second unit are there: 4 of 20.
  test.each<[string, Table]>([
    ['wide', [['unit_code', 'unit_name', '1.1/online', '1.1/total'], ['a', 'Xã A', 3, 10], ['unit_code', 'unit_name', '1.1/online', '1.1/total'], ['b', 'Xã B', 4, 20]]],
    ['long', [['unit_code', 'indicator_code', 'input_id', 'value'], ['a', '1.1', 'online', 3], ['unit_code', 'indicator_code', 'input_id', 'value'], ['b', '1.1', 'online', 4]]],
  ])('%s: is told and is no unit', async (_layout, table) => {
    const dataset = await read(plan, table)
    expect([codesOf(dataset), told(dataset.issues), Array.from(dataset.columns[0]?.values ?? []).slice(0, 2)]).toEqual([['a', 'b'], [['warning', 'row-repeats-header', { text: table[0]?.join(' | ') }]], [3, 4]])
  })

  test('column numbers below it are told as those below the first, and are no unit; below another row they are one', async () => {
    const header = ['unit_code', 'unit_name', '1.1/online', '1.1/total']
    const dataset = await read(plan, [header, [1, 2, 3, 4], ['a', 'Xã A', 3, 10], header, [1, 2, 3, 4], ['b', 'Xã B', 4, 20]])
    expect([codesOf(dataset), dataset.issues.map(({ code }) => code)]).toEqual([['a', 'b'], ['row-of-column-numbers', 'row-repeats-header', 'row-of-column-numbers']])
    expect(codesOf(await read(plan, [header, header, ['a', 'Xã A', 3, 10], ['1', '2', 3, 4]]))).toEqual(['a', '1'])
  })

  test.each<[string, Table]>([
    ['another order', [['unit_code', '1.1/online', '1.1/total'], ['a', 3, 10], ['unit_code', '1.1/total', '1.1/online'], ['b', 20, 4]]],
    ['the code in another column', [['unit_name', 'unit_code', '1.1/online'], ['Xã A', 'a', 3], ['unit_code', 'unit_name', '1.1/online'], ['b', 'Xã B', 4]]],
    ['another column', [['unit_code', '1.1/online'], ['a', 3], ['unit_code', '1.2/share'], ['b', 4]]],
    ['figures where names should be', [['unit_code', '1.1/online'], ['a', 3], ['unit_code', 9], ['b', 4]]],
  ])('%s: figures below it would be read crosswise, so that the table is an error and nothing of it is read', async (_what, table) => {
    const dataset = await read(plan, table)
    expect([codesOf(dataset), told(dataset.issues)]).toEqual([[], [['error', 'row-other-header', { text: table[2]?.join(' | ') }]]])
  })

  test('capitals are no difference', async () => {
    const dataset = await read(plan, [['unit_code', '1.1/online'], ['a', 3], ['UNIT_CODE', '1.1/Online'], ['b', 4]])
    expect([codesOf(dataset), dataset.issues.map(({ code }) => code)]).toEqual([['a', 'b'], ['row-repeats-header']])
  })

  test('a unit that is called so in a list is a unit', async () => {
    const table = [['unit_code', '1.1/online'], ['a', 3], ['unit_code', 9]]
    expect(codesOf(await read(plan, table, new Set(['unit_code'])))).toEqual(['a', 'unit_code'])
  })
})

test('in tables of traits and of decisions it is told as well', () => {
  const traits = [['level', 'unit_code', 'traits'], ['commune', 'a', 'urban'], ['level', 'unit_code', 'traits']]
  const decisions = [['unit_code', 'indicator_code', 'reason'], ['a', '1.1', 'đúng'], ['unit_code', 'indicator_code', 'reason']]
  const wanted = (table: Table) => [['warning', 'row-repeats-header', { text: table[0]?.join(' | ') }]]
  const read = [readCsvTraitsSync(csv(traits), plan), readCsvAppraisalsSync(csv(decisions))] as const
  expect(read.map(({ issues }) => told(issues))).toEqual([wanted(traits), wanted(decisions)])
})

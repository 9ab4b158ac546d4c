import { documentTableOfRecords, indicatorsOf } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { annexReportMarkdown, importAnnex } from '../src/index.js'
import { matched } from './matched.js'
import { options } from './import-options.js'

const HEADER = ['TT', 'Chỉ số', 'Điểm tối đa', 'Cách tính']
const importRows = (...rows: string[][]) => importAnnex(documentTableOfRecords([HEADER, ...rows].map((fields, i) => ({ line: i + 1, fields })), 'a.csv'), options())

describe('hostile tables', () => {
  test('codes named like the prototype are refused and change nothing', () => {
    const result = importRows(['1', 'Nhóm', '10', ''], ['__proto__', 'Một', '10', ''], ['constructor', 'Hai', '10', ''], ['1.1', '__proto__', '10', 'Có: 10 điểm'])
    expect(result.report.counts).toMatchObject({ refused: 2, matched: 1 })
    expect(indicatorsOf(result.draft?.nodes ?? []).map(({ node }) => node.inputs.map(({ id }) => id))).toEqual([['proto']])
    expect(Object.keys({})).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('labels that are reserved words or no words get names of their own', () => {
    const result = importRows(['1', 'Nhóm', '10', ''], ['1.1', 'min', '10', 'points: 5 điểm; “2026”: 3 điểm; ？？: 2 điểm'])
    expect(indicatorsOf(result.draft?.nodes ?? [])[0]?.node.inputs.map(({ id }) => id)).toEqual(['x_points', 'x_2026', 'x'])
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('texts that look like formulas or markup stay texts', () => {
    const result = importRows(['1', '=cmd|\' /C calc\'!A0', '10', ''], ['1.1', '<img src=x> | [a](javascript:b)', '10', '=HYPERLINK("http://x")'])
    expect(indicatorsOf(result.draft?.nodes ?? [])[0]?.node).toMatchObject({ name: { vi: '<img src=x> | [a](javascript:b)' }, method: 'expert' })
    const page = annexReportMarkdown(result.report, 'vi')
    expect(page).not.toContain('<img')
    expect(page).not.toContain('](')
    expect(page.split('\n').filter((line) => line.startsWith('| ')).every((line) => line.split(' | ').length <= 8)).toBe(true)
  })

  test('100,000 rows are refused at once', () => {
    const table = documentTableOfRecords(Array.from({ length: 100_000 }, (_, i) => ({ line: i + 1, fields: i === 0 ? HEADER : [`1.${i}`, 'x', '1', ''] })))
    const started = performance.now()
    const result = importAnnex(table, options())
    expect(result.issues.map(({ code }) => code)).toEqual(['file-too-large'])
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  test('a row of 10,000 columns is refused', () => {
    expect(importRows(Array.from({ length: 10_000 }, () => 'x')).issues.map(({ code }) => code)).toEqual(['file-too-large'])
  })

  test.each([
    ['one letter', 'a'.repeat(32_000)],
    ['brackets', '('.repeat(3_900)],
    ['blanks', `Có${' '.repeat(3_900)}x`],
    ['clauses', 'Có: 10 điểm; '.repeat(290)],
    ['quotients', 'a/b × '.repeat(600)],
    ['numbers', '1.'.repeat(1_900)],
    ['words', 'mỗi một được tính 1 điểm '.repeat(150)],
    ['units', `Từ 1 ${'x, '.repeat(1_200)}: 10 điểm`],
    ['dashes', `A ${'- '.repeat(1_900)}: 1`],
    ['best', `Điểm = a/${'(a'.repeat(1_900)} lớn nhất × điểm tối đa`],
    ['parts', `${'x '.repeat(1_900)} (10 điểm`],
  ])('a scoring text of very many %s is answered quickly', (_what, text) => {
    const started = performance.now()
    expect(typeof matched(text, 10)).toBe('string')
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

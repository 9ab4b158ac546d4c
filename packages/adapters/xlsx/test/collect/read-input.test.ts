import { describe, expect, test } from 'vitest'
import { readInput } from '../../src/collect/read-input.js'
import { writtenValue } from '../../src/collect/written-value.js'
import type { ReadCell, ReadValue } from '../../src/workbook/read-model.js'
import { plan } from './small-index.js'

const inputs = new Map(plan.columns.map((input) => [input.definition.id, input]))
const place = { file: 'a.xlsx', sheet: 'Phiếu', cell: 'F9' }

function read(id: string, value: ReadValue | null, more: Partial<ReadCell> = {}) {
  const input = inputs.get(id)
  if (!input) throw new Error(id)
  const cell: ReadCell = { row: 9, column: 6, address: 'F9', value, formula: null, format: null, ...more }
  const { value: got, issues } = readInput(cell, input, place)
  return [got, writtenValue(got, input), ...issues.map(({ code }) => code)]
}

const text = (typed: string): ReadValue => ({ kind: 'text', text: typed })
const number = (typed: number): ReadValue => ({ kind: 'number', number: typed })

describe('numbers', () => {
  test.each<[string, string, ReadValue, unknown[]]>([
    ['a number cell', 'given', number(12.5), [12.5, '12.5']],
    ['a very small one is written without exponent', 'given', number(1e-7), [1e-7, '0.0000001']],
    ['a decimal comma', 'given', text('12,5'), [12.5, '12.5']],
    ['points between thousands', 'given', text('1.234,5'), [1234.5, '1234.5']],
    ['blanks that nobody sees', 'given', text('\u00a0 7,25\u200b\u00a0'), [7.25, '7.25']],
    ['too many decimals stay a text for the data set to refuse', 'given', text('0,1234567'), ['0,1234567', '0.1234567']],
    ['a decimal point is not a number here, and stays none in CSV', 'given', text('12.5'), ['?12.5', '?12.5', 'cell-not-a-number']],
    ['nobody groups behind a zero', 'given', text('0.234'), ['?0.234', '?0.234', 'cell-not-a-number']],
    ['a thousand as Vietnamese write it', 'given', text('1.234'), [1234, '1234']],
    ['words and units', 'given', text('12 hồ sơ'), ['12 hồ sơ', '12 hồ sơ', 'cell-not-a-number']],
    ['a blank inside', 'given', text('1 234'), ['1 234', '1 234', 'cell-not-a-number']],
    ['full-width digits', 'given', text('１２'), ['１２', '１２', 'cell-not-a-number']],
    ['a text that looks like a formula', 'given', text('=1+1'), ['=1+1', '=1+1', 'cell-not-a-number']],
    ['yes', 'given', { kind: 'boolean', boolean: true }, ['TRUE', 'TRUE', 'cell-not-a-number']],
    ['a date', 'online', { kind: 'date', date: '2026-02-01' }, ['01/02/2026', '01/02/2026', 'cell-date']],
    ['an error', 'online', { kind: 'error', error: '#DIV/0!' }, ['#DIV/0!', '#DIV/0!', 'cell-error']],
    ['not applicable', 'online', text(' na '), ['NA', 'NA']],
    ['blanks only', 'online', text(' \u00a0'), [null, '']],
  ])('%s', (_what, id, value, expected) => {
    expect(read(id, value)).toEqual(expected)
  })

  test('an empty cell is empty', () => {
    const input = inputs.get('online')
    if (input) expect(readInput(undefined, input, place)).toEqual({ value: null, issues: [] })
  })
})

describe('percent', () => {
  const format = { format: '0.0%' }

  test('where the unit is %: 85 % kept as 0.85 is 85, exactly', () => {
    expect(read('share', number(0.85), format)).toEqual([85, '85', 'cell-percent-read'])
    // 0.07 × 100 is 7.000000000000001 in floating point; 0.0000001 needs an exponent in JavaScript.
    expect(read('share', number(0.07), format)).toEqual([7, '7', 'cell-percent-read'])
    expect(read('share', number(1e-7), format)).toEqual([1e-5, '0.00001', 'cell-percent-read'])
    expect(read('share', text('85,5 %'))).toEqual([85.5, '85.5', 'cell-percent-read'])
  })

  test('where it is not, 85 % could be 85 or 0.85 and is neither', () => {
    expect(read('given', number(0.85), format)).toEqual(['85%', '85%', 'cell-percent'])
    expect(read('given', text('85%'))).toEqual(['85%', '85%', 'cell-percent'])
  })

  test('a share typed where percent is asked for is not changed; the data set doubts it', () => {
    expect(read('share', number(0.85))).toEqual([0.85, '0.85'])
    expect(read('share', number(1))).toEqual([1, '1'])
    expect(read('share', number(0))).toEqual([0, '0'])
  })
})

describe('words', () => {
  test('labels map back to ids without regard to capitals, blanks and normal form', () => {
    expect(read('who', text('Cấp phó'))).toEqual(['deputy', 'deputy'])
    expect(read('who', text('  cấp  PHÓ'.normalize('NFD')))).toEqual(['deputy', 'deputy'])
    expect(read('who', text('head'))).toEqual(['head', 'head'])
    expect(read('done', text('có'.normalize('NFD')))).toEqual([true, 'true'])
    expect(read('done', text('KHÔNG '))).toEqual([false, 'false'])
    expect(read('done', { kind: 'boolean', boolean: false })).toEqual([false, 'false'])
  })

  test('others are told with the list', () => {
    const input = inputs.get('who')
    const cell: ReadCell = { row: 9, column: 6, address: 'F9', value: text('Câp phó'), formula: null, format: null }
    if (!input) throw new Error('who')
    expect(readInput(cell, input, place)).toMatchObject({
      value: '?Câp phó',
      issues: [{ code: 'cell-unknown-word', place, params: { value: 'Câp phó', nearest: ['Cấp phó'], known: ['Người đứng đầu', 'Cấp phó'] } }],
    })
    expect(read('done', number(1))).toEqual(['?1', '?1', 'cell-unknown-word'])
    expect(read('done', text('x'))).toEqual(['?x', '?x', 'cell-unknown-word'])
  })
})

describe('formulas typed into input cells', () => {
  test('their last result counts, with a note', () => {
    expect(read('given', number(7), { formula: '3+4' })).toEqual([7, '7', 'cell-formula'])
  })

  test('a number is read with the 15 significant digits that Excel shows', () => {
    // In binary arithmetic 0.1 + 0.2 is 0.30000000000000004 and 1.1 × 3 is 3.3000000000000003.
    expect(read('given', number(0.1 + 0.2), { formula: '0.1+0.2' })).toEqual([0.3, '0.3', 'cell-formula'])
    expect(read('given', number(1.1 * 3), { formula: '1.1*3' })).toEqual([3.3, '3.3', 'cell-formula'])
    // 1/3 is rounded to 6 decimals; what was typed stands as it is stored.
    expect(read('given', number(1 / 3), { formula: '1/3' })).toEqual([0.333333, '0.333333', 'cell-formula'])
    expect(read('given', number(0.30000000000000004))[0]).toBe(0.30000000000000004)
  })

  test('a ratio in a percent cell is that percentage with 6 decimals', () => {
    expect(read('share', number(8 / 11), { formula: '8/11', format: '0.00%' })).toEqual([72.727273, '72.727273', 'cell-percent-read', 'cell-formula'])
  })

  test('a blank result is a blank cell', () => {
    expect(read('given', text(' '), { formula: 'IF(A1="", " ", A1)' })).toEqual([null, ''])
  })

  test('without a result there is no value', () => {
    expect(read('given', null, { formula: 'A1' })).toEqual(['?', '?', 'cell-formula-empty'])
  })
})

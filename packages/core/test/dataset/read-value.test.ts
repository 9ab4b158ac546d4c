import { describe, expect, test } from 'vitest'
import { CELL, invalidCell } from '../../src/dataset/cell.js'
import { readValue } from '../../src/dataset/read-value.js'
import type { InputValue } from '../../src/definition/test-vector.js'
import { inputOf } from './one-of-each.js'

const read = (raw: InputValue | undefined, id: string) => readValue(raw, inputOf(id), 'data')
const given = (value: number) => ({ status: CELL.GIVEN, value })
const NBSP = '\u00a0'

describe.each(['count', 'level', 'yes', 'stage', 'gain'])('%s', (id) => {
  test.each([null, undefined, '', ' ', '\t', NBSP, '\ufeff'])('%j is empty', (raw) => {
    expect(read(raw, id)).toEqual({ status: CELL.EMPTY, value: 0 })
  })

  test.each(['NA', ' NA ', `${NBSP}NA`])('%j is not applicable', (raw) => {
    expect(read(raw, id)).toEqual({ status: CELL.NOT_APPLICABLE, value: 0 })
  })

  test.each(['na', 'N/A', 'Na', 'n/a', 'null'])('%j is not NA: it matches exactly', (raw) => {
    expect(read(raw, id).status).toBeGreaterThanOrEqual(CELL.INVALID)
  })
})

describe('numbers', () => {
  test.each<[InputValue, number]>([[3, 3], ['3', 3], ['3.0', 3], [' 3 ', 3], [`${NBSP}3${NBSP}`, 3], [0, 0], [50, 50], ['-0', 0]])(
    '%j is an integer in bounds', (raw, value) => {
      expect(read(raw, 'count')).toEqual(given(value))
    },
  )

  test.each<[InputValue, Parameters<typeof invalidCell>[0]]>([
    ['3.5', 'not-an-integer'],
    [3.5, 'not-an-integer'],
    [-1, 'below-min'], // min is 0 unless declared
    [51, 'above-max'],
    [true, 'not-a-number'],
    ['true', 'not-a-number'],
    ['3 phiên', 'not-a-number'],
    [NaN, 'not-a-number'],
    ['1e1', 'not-a-number'],
    ['1000000000000000', 'above-max'],
    ['0.0000001', 'too-precise'],
  ])('%j is %s', (raw, reason) => {
    expect(read(raw, 'count').status).toBe(invalidCell(reason))
  })

  test('bounds are inclusive', () => {
    expect([0.5, 1.5, 0.499999, 1.500001].map((raw) => read(raw, 'level').status)).toEqual([
      CELL.GIVEN, CELL.GIVEN, invalidCell('below-min'), invalidCell('above-max'),
    ])
    expect([-10, -10.1].map((raw) => read(raw, 'gain').status)).toEqual([CELL.GIVEN, invalidCell('below-min')])
  })
})

describe('yes or no', () => {
  test.each<[InputValue, number]>([[true, 1], ['true', 1], [' true ', 1], [false, 0], ['false', 0]])('%j', (raw, value) => {
    expect(read(raw, 'yes')).toEqual(given(value))
  })

  test.each<InputValue>(['TRUE', 'True', 'yes', 'có', '1', 1, 0, 'x', 'done'])('%j is neither', (raw) => {
    expect(read(raw, 'yes').status).toBe(invalidCell('not-a-boolean'))
  })
})

describe('choice', () => {
  test('an option is stored as its position', () => {
    expect([read('none', 'stage'), read(' done ', 'stage')]).toEqual([given(0), given(2)])
  })

  test.each<InputValue>(['Done', 'DONE', 'don', 0, 2, true, '__proto__', 'constructor', 'toString'])('%j is no option', (raw) => {
    expect(read(raw, 'stage').status).toBe(invalidCell('unknown-option'))
  })
})

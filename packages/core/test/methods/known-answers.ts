import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import type { InputValue } from '../../src/definition/test-vector.js'
import { outcomes, type Rule, SCORERS } from './one-indicator.js'

/** One unit's values, how the answer comes about, and the answer: points, or `state reason`. */
export type KnownAnswer = readonly [values: Readonly<Record<string, InputValue | undefined>>, answer: number | string, why: string]

/** Tests each answer on a unit of its own, by the executors and by the oracle. */
export function knownAnswers(title: string, rule: Rule, answers: readonly KnownAnswer[]): void {
  describe.each(SCORERS)(`${title} (%s)`, (scorer) => {
    test.each(answers.map(([values, answer, why]) => ({ values, answer, why })))('$values is $answer: $why', ({ values, answer }) => {
      expect(outcomes(scorer, rule, [{ code: 'u', traits: [], values: { '1.1': values } }])).toEqual([answer])
    })
  })
}

/** A unit of a test with several. */
export type Neighbour = Readonly<Partial<Omit<UnitRow, 'code' | 'values'>>> & {
  readonly values: Readonly<Record<string, InputValue | undefined>>
  readonly is: number | string
}

/** Tests units that are compared with each other. */
export function knownTogether(title: string, rule: Rule, units: readonly Neighbour[]): void {
  test.each(SCORERS)(`${title} (%s)`, (scorer) => {
    const rows = units.map(({ is, values, ...unit }, i): UnitRow => ({ code: `u${i}`, traits: [], ...unit, values: { '1.1': values } }))
    expect(outcomes(scorer, rule, rows)).toEqual(units.map(({ is }) => is))
  })
}

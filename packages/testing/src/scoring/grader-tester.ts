import type { Grader, IndexDefinition } from '@dti-vn/sdk'
import type { Waiver } from '../assert/cases.js'
import { fail } from '../assert/failure.js'
import { frozenCopy } from '../assert/frozen.js'
import { expectOptions } from '../assert/options.js'
import { smallIndex } from '../parts/small-index.js'
import type { TestFunction } from '../runner.js'
import { acceptedBy, refusals } from './accepted.js'
import { exactUnitOf, type UnitCase } from './exact-units.js'
import { type RefusedCase, runCases } from './run-cases.js'

/** A unit and the grade that it must get, worked out by hand. */
export interface GraderCase {
  readonly name: string
  readonly params?: Readonly<Record<string, unknown>>
  /** The index with its grades; `smallIndex()` unless given. */
  readonly definition?: IndexDefinition
  readonly unit: UnitCase
  readonly grade: string | null
}

/** Tests a grader by cases, with frozen arguments and each call made twice. Strict as `methodTester`. */
export function graderTester<Params>(given: Grader<Params>, options: { readonly test: TestFunction }) {
  expectOptions('graderTester(grader, { test })', options, ['test'], [])
  const { test } = options
  const grader = given as Grader
  return Object.freeze({
    run: (cases: { readonly valid: readonly GraderCase[] | Waiver; readonly invalid: readonly RefusedCase[] | Waiver }): void =>
      runCases(test, grader, cases, {
        tester: 'graderTester',
        keys: ['name', 'params', 'definition', 'unit', 'grade'],
        refused: ({ params = {}, definition = smallIndex() }) => refusals(grader, params, frozenCopy({ definition })),
        valid: ({ params = {}, definition = smallIndex(), unit, grade }) => {
          const context = frozenCopy({ definition })
          const accepted = acceptedBy(grader, params, context)
          const [actual, again] = [0, 1].map(() => grader.grade(exactUnitOf(unit), accepted, context))
          if (actual !== again) fail(`Two calls with the same unit differ: ${String(actual)} and ${String(again)}.`)
          if (actual !== grade) fail(`The grade is ${String(actual)}; expected ${String(grade)}.`, { actual, expected: grade })
          if (grade !== null && !(definition.grades ?? []).some(({ id }) => id === grade)) fail(`"${grade}" is no grade of the definition.`)
        },
      }),
  })
}

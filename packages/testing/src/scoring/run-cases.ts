import type { IndexDefinition, IssueCode, LocalText } from '@dti-vn/sdk'
import { casesOf, faultsOfCases, type Waiver } from '../assert/cases.js'
import { fail, failIfAny } from '../assert/failure.js'
import { expectCases } from '../assert/options.js'
import { faultsOfText } from '../assert/texts.js'
import type { TestFunction } from '../runner.js'

/** Params that must be refused, with the codes of the faults in any order. */
export interface RefusedCase {
  readonly name: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly definition?: IndexDefinition
  /** `definition-method-params` for what the params schema refuses. */
  readonly codes: readonly IssueCode[]
}

interface Named {
  readonly name: string
}

interface Contribution {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
}

/** Registers a test for the cases themselves, for the texts, and for each case. */
export function runCases<Case extends Named>(
  test: TestFunction,
  { id, title, description }: Contribution,
  cases: { readonly valid: readonly Case[] | Waiver; readonly invalid: readonly RefusedCase[] | Waiver },
  { tester, keys, valid, refused }: { readonly tester: string; readonly keys: readonly string[]; readonly valid: (item: Case) => void; readonly refused: (item: RefusedCase) => readonly string[] },
): void {
  expectCases(tester, cases)
  test(`${id}: the cases are well formed`, () =>
    failIfAny([
      ...faultsOfCases('valid', cases.valid, keys),
      ...faultsOfCases('invalid', cases.invalid, ['name', 'params', 'definition', 'codes']),
    ]))
  test(`${id}: title and description`, () => failIfAny([...faultsOfText('The title', title), ...faultsOfText('The description', description)]))
  for (const item of casesOf(cases.valid)) test(`${id}: ${item.name}`, () => valid(item))
  for (const item of casesOf(cases.invalid)) {
    test(`${id}: refuses ${item.name}`, () => {
      if (item.codes.length === 0) fail('"codes" is empty: name the codes of the faults.')
      const [actual, expected] = [[...refused(item)].sort().join(', '), [...item.codes].sort().join(', ')]
      if (actual !== expected) fail(`The codes are ${actual || 'none: the case is accepted'}; expected ${expected}.`, { actual, expected })
    })
  }
}

import type { Registry, ScoringMethod } from '@dti-vn/sdk'
import { casesOf, faultsOfCases } from '../assert/cases.js'
import { failIfAny } from '../assert/failure.js'
import { expectCases, expectOptions } from '../assert/options.js'
import { faultsOfText } from '../assert/texts.js'
import type { TestFunction } from '../runner.js'
import { CASE_KEYS, type MethodCases } from './cases.js'
import { runInvalidCase } from './invalid-case.js'
import { registryWith } from './registry.js'
import { runValidCase } from './valid-case.js'

export interface MethodTesterOptions {
  readonly test: TestFunction
  /** Where the method looks up others; the built-in methods unless given. The method itself is added. */
  readonly registry?: Registry
}

/** Tests one scoring method by cases. */
export interface MethodTester {
  /** Registers a test for each case, one for the cases themselves and one for the method as such. */
  readonly run: (cases: MethodCases) => void
}

/**
 * A tester of a scoring method. It is strict on purpose: both lists must hold cases or say why not, names are unique, no case stands twice,
 * no key is unknown, expected codes exist; the method gets frozen params and inputs, expands twice to equal JSON data, speaks both languages,
 * and both executors agree with the expected points and state.
 */
export function methodTester<Params>(method: ScoringMethod<Params>, options: MethodTesterOptions): MethodTester {
  expectOptions('methodTester(method, { test, registry? })', options, ['test'], ['registry'])
  const { test, registry } = options
  const plain = method as ScoringMethod
  const known = registryWith(plain, registry)
  return Object.freeze({
    run: (cases: MethodCases) => {
      expectCases('methodTester', cases)
      test(`${method.id}: the cases are well formed`, () => {
        failIfAny([
          ...faultsOfCases('valid', cases.valid, CASE_KEYS.valid),
          ...faultsOfCases('invalid', cases.invalid, CASE_KEYS.invalid),
        ])
      })
      test(`${method.id}: title and description`, () => {
        failIfAny([...faultsOfText('The title', method.title), ...faultsOfText('The description', method.description)])
      })
      for (const item of casesOf(cases.valid)) test(`${method.id}: ${item.name}`, () => runValidCase(plain, item, known))
      for (const item of casesOf(cases.invalid)) test(`${method.id}: refuses ${item.name}`, () => runInvalidCase(plain, item, known))
    },
  })
}

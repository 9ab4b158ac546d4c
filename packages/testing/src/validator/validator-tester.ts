import { canonicalJson, type Issue, type LocalText, type PluginList, type Validator, type ValidatorOf, type ValidatorPhase } from '@dti-vn/sdk'
import { casesOf, faultsOfCases, type Waiver } from '../assert/cases.js'
import { fail, failIfAny } from '../assert/failure.js'
import { expectCases, expectOptions } from '../assert/options.js'
import { faultsOfText } from '../assert/texts.js'
import type { TestFunction } from '../runner.js'
import { type ExpectedFinding, faultsOfValidatorCase, type FindingCase, type SilentCase, VALIDATOR_CASE_KEYS } from './cases.js'
import { foundIn } from './found.js'
import { faultsOfPlaces } from './places.js'

export interface ValidatorTesterOptions {
  readonly test: TestFunction
  /** Plugins with the methods and levels that the definitions of the cases need; none unless given. */
  readonly companions?: PluginList
}

/** The cases of a validator. */
export interface ValidatorCases {
  /** Where nothing may be found. */
  readonly valid: readonly SilentCase[] | Waiver
  /** Where something must be found. */
  readonly invalid: readonly FindingCase[] | Waiver
}

/** Tests one validator by cases. */
export interface ValidatorTester {
  readonly run: (cases: ValidatorCases) => void
}

/**
 * A tester of a validator, as strict as `methodTester`: both lists hold cases or say why not. In an engine of its own the validator gets frozen
 * subjects, is asked twice and must find the same, just the findings of the case in their order, with places that are there and messages in both languages.
 */
export function validatorTester<Phase extends ValidatorPhase>(given: ValidatorOf<Phase>, options: ValidatorTesterOptions): ValidatorTester {
  expectOptions('validatorTester(validator, { test, companions? })', options, ['test'], ['companions'])
  const { test, companions = [] } = options
  const validator = given as unknown as Validator
  const { id, title, description, phase } = validator
  return Object.freeze({
    run: (cases: ValidatorCases) => {
      expectCases('validatorTester', cases)
      const { valid, invalid } = cases
      test(`${id}: the cases are well formed`, () =>
        failIfAny([
          ...faultsOfCases('valid', valid, VALIDATOR_CASE_KEYS.valid),
          ...faultsOfCases('invalid', invalid, VALIDATOR_CASE_KEYS.invalid),
          ...[...casesOf(valid), ...casesOf(invalid)].flatMap((item) => faultsOfValidatorCase(phase, item)),
          ...casesOf(invalid).flatMap(faultsOfExpected),
        ]))
      test(`${id}: title and description`, () => failIfAny([...faultsOfText('The title', title), ...faultsOfText('The description', description)]))
      for (const item of casesOf(valid)) test(`${id}: silent about ${item.name}`, () => runCase(validator, item, [], companions))
      for (const item of casesOf(invalid)) test(`${id}: finds ${item.name}`, () => runCase(validator, item, item.findings, companions))
    },
  })
}

function faultsOfExpected({ name, findings }: FindingCase): string[] {
  return Array.isArray(findings) && findings.length > 0 ? [] : [`The case "${name}" expects no "findings": name them, or move it to "valid".`]
}

function runCase(validator: Validator, item: SilentCase, expected: readonly ExpectedFinding[], companions: PluginList): void {
  const [issues, again] = [foundIn(validator, item, companions), foundIn(validator, item, companions)]
  if (canonicalJson(issues) !== canonicalJson(again)) fail('Two calls with the same subject find different things.', { actual: again, expected: issues })
  failIfAny([...faultsOfPlaces(issues, item), ...issues.flatMap(({ params }) => faultsOfText('The message of a finding', params['message'] as LocalText))])
  const [actual, hoped] = [issues.map((issue, i) => told(issue, expected[i])), expected.map((one) => told(one, one))]
  if (canonicalJson(actual) !== canonicalJson(hoped)) fail(`It finds ${printed(actual)}; expected ${printed(hoped)}.`, { actual, expected: hoped })
}

/** What is compared of a finding: severity and place, and the message where one is expected. */
function told(found: Issue | ExpectedFinding, expected: ExpectedFinding | undefined) {
  const message = 'params' in found ? found.params['message'] : found.message
  const { severity, unit = null, indicator = null, input = null, path = [] } = found
  return { severity, unit, indicator, input, path, message: expected?.message === undefined ? null : (message as LocalText) }
}

function printed(findings: readonly ReturnType<typeof told>[]): string {
  const place = ({ severity, unit, indicator, input, path, message }: ReturnType<typeof told>) =>
    [severity, ...[unit, indicator, input, ...path].filter((part) => part !== null), ...(message ? [JSON.stringify(message)] : [])].join(' ')
  return findings.length === 0 ? 'nothing' : findings.map(place).join('; ')
}

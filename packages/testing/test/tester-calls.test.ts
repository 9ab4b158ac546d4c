import { defineAggregation, defineGrader, defineOptions, defineRanker, defineValidator } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { aggregationTester, graderTester, methodLaws, methodTester, rankerTester, validatorTester } from '../src/index.js'
import { failuresOf } from './recorder.js'
import { scaled } from './sample-method.js'

const text = { vi: 'x', en: 'x' }
const base = { title: text, description: text, params: defineOptions({}) }
const aggregation = defineAggregation({ ...base, id: 'sample/none', aggregate: () => undefined })
const grader = defineGrader({ ...base, id: 'sample/none', grade: () => null })
const ranker = defineRanker({ ...base, id: 'sample/none', standings: () => [] })
const validator = defineValidator({ ...base, id: 'sample/none', phase: 'data', check: () => [] })

const TESTERS: Record<string, (options: unknown) => { readonly run: (cases: never) => void }> = {
  methodTester: (options) => methodTester(scaled, options as never),
  aggregationTester: (options) => aggregationTester(aggregation, options as never),
  graderTester: (options) => graderTester(grader, options as never),
  rankerTester: (options) => rankerTester(ranker, options as never),
  validatorTester: (options) => validatorTester(validator, options as never),
}

describe.each(Object.keys(TESTERS))('%s', (name) => {
  const tester = TESTERS[name]!
  const call = new RegExp(`^Call ${name}\\(`)

  test('a call without what it needs fails with one sentence', () => {
    expect(() => tester(undefined)).toThrow(call)
    expect(() => tester({})).toThrow(/the option "test" is missing/)
    expect(() => tester({ test: 1 })).toThrow(/the option "test" is no function: give test of vitest/)
    expect(() => tester({ test, tset: 1 })).toThrow(/unknown key "tset"; did you mean "test"\?/)
  })

  test('run without cases fails', async () => {
    const run = (cases: unknown) => failuresOf((one) => { tester({ test: one }).run(cases as never) })
    const waived = { none: 'on purpose' }
    await expect(run(undefined)).rejects.toThrow(new RegExp(`^Call ${name}\\(…\\)\\.run\\(\\{ valid, invalid \\}\\): the options are undefined`))
    await expect(run({ valid: waived, invalid: waived, invlid: [] })).rejects.toThrow(/unknown key "invlid"; did you mean "invalid"\?/)
    expect(await run({ valid: waived })).toMatch(/"invalid" must be a list of cases/)
    expect(await run({ valid: [], invalid: waived })).toMatch(/"valid" is empty: write at least one case/)
    expect(await run({ valid: {}, invalid: waived })).toMatch(/"valid" must be a list of cases/)
  })
})

describe('methodLaws', () => {
  const use = { params: { limit: 8 }, inputs: ['x'], maxPoints: 20 }
  const laws = (options: object) => failuresOf((run) => { methodLaws(scaled, { test: run, runs: 1, units: 2, ...options } as never) })

  test('a call without what it needs fails with one sentence', () => {
    expect(() => { methodLaws(scaled, undefined as never) }).toThrow(/^Call methodLaws\(/)
    expect(() => { methodLaws(scaled, { test } as never) }).toThrow(/the option "cases" is missing/)
    expect(() => { methodLaws(scaled, { test, cases: [use], monotonous: 1 } as never) }).toThrow(/unknown key "monotonous"; did you mean "monotone"\?/)
  })

  test.each<[string, object, RegExp]>([
    ['empty', { cases: [] }, /"cases" is empty/],
    ['no list', { cases: {} }, /"cases" must be a list/],
    ['without inputs', { cases: [{ maxPoints: 1 }] }, /cases\[0\] has no "inputs"/],
    ['misspelt', { cases: [{ ...use, maxPonts: 1 }] }, /cases\[0\] has the unknown key "maxPonts"; did you mean "maxPoints"\?/],
    ['never run', { cases: [use], runs: 0 }, /"runs" is 0: give a whole number from 1 on/],
    ['without units', { cases: [use], units: 1.5 }, /"units" is 1\.5/],
    ['of a wrong direction', { cases: [use], monotone: { input: 'x', direction: 'upwards' } }, /it is up or down/],
    ['scaling nothing', { cases: [use], scaleInvariant: [] }, /"scaleInvariant" is empty/],
  ])('laws %s fail', async (_what, options, message) => {
    expect(await laws(options)).toMatch(message)
  })
})

test('an aggregation whose laws are never tried fails', async () => {
  const tried = (options: object) => failuresOf((run) => { aggregationTester(aggregation, { test: run, ...options }).run({ valid: { none: 'x' }, invalid: { none: 'x' } }) })
  expect(await tried({ runs: 0 })).toMatch(/"runs" is 0/)
  expect(await tried({ params: [] })).toMatch(/"params" must be a list of at least one/)
})

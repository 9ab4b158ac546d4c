import { type IssueCode, num, type ScoringMethod } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { type InvalidMethodCase, type MethodCases, methodTester, type ValidMethodCase } from '../src/index.js'
import { divisorOf, expanding, methodWith, scaled } from './sample-method.js'
import { failuresOf, recorder } from './recorder.js'

const good: ValidMethodCase = { name: 'a part', params: { divisor: 3 }, inputs: ['x'], maxPoints: 10, values: { x: 2 }, points: 6.67 }
const refused: InvalidMethodCase = { name: 'no divisor', params: { divisor: 0 }, codes: ['definition-target-not-positive'] }
const failures = (cases: Partial<MethodCases>, method: ScoringMethod = scaled) =>
  failuresOf((run) => methodTester(method, { test: run }).run({ valid: [good], invalid: [refused], ...cases }))
const valid = (parts: object, method?: ScoringMethod) => failures({ valid: [{ ...good, ...parts }] }, method)
const invalid = (parts: object) => failures({ invalid: [{ ...refused, ...parts }] })

test('a sound method with sound cases passes, a test for each case', async () => {
  const { test: run, names, failures: found } = recorder()
  methodTester(scaled, { test: run }).run({ valid: [good], invalid: [refused] })
  expect(names()).toEqual([
    'sample/scaled: the cases are well formed',
    'sample/scaled: title and description',
    'sample/scaled: a part',
    'sample/scaled: refuses no divisor',
  ])
  expect(await found()).toEqual({})
})

describe('cases are refused', () => {
  test('when a list is empty or absent, unless a reason is given', async () => {
    expect(await failures({ valid: [] })).toMatch(/"valid" is empty: write at least one case, or { none: /)
    expect(await failures({ invalid: [] })).toMatch(/"invalid" is empty/)
    expect(await failures({ invalid: undefined as never })).toMatch(/"invalid" must be a list of cases/)
    expect(await failures({ invalid: { none: ' ' } })).toMatch(/"invalid" must be a list of cases/)
    expect(await failures({ invalid: { none: 'it accepts everything' } })).toBe('')
  })

  test('when a name or a case stands twice, whatever the order of keys', async () => {
    expect(await failures({ valid: [good, { ...good, points: 6.67, params: { divisor: 3.0 }, name: 'again' }] })).toMatch(/"again" is the same case as "a part"/)
    const turned = Object.fromEntries(Object.entries(good).reverse()) as unknown as ValidMethodCase
    expect(await failures({ valid: [good, { ...turned, name: 'turned' }] })).toMatch(/"turned" is the same case as "a part"/)
    expect(await failures({ valid: [good, { ...good, values: { x: 0 }, points: 0 }] })).toMatch(/has the name "a part" of a case before it/)
    expect(await failures({ invalid: [refused, { ...refused, name: 'twin' }] })).toMatch(/"twin" is the same case/)
    expect(await valid({ name: ' ' })).toMatch(/has no name/)
  })

  test('when a key is unknown', async () => {
    expect(await valid({ maxPonts: 3 })).toMatch(/unknown key "maxPonts"; did you mean "maxPoints"\?/)
    expect(await invalid({ code: 'x' })).toMatch(/unknown key "code"/)
    await expect(failures({ vaild: [] } as never)).rejects.toThrow(/unknown key "vaild"; did you mean "valid"\?/)
  })

  test('when an expected code does not exist, or none is expected', async () => {
    expect(await invalid({ codes: ['definition-target-not-postive' as IssueCode] })).toMatch(/is no issue code. Closest: definition-target-not-positive/)
    expect(await invalid({ codes: [] })).toMatch(/"codes" is empty/)
  })

  test('when a figure is of no input, or an input no input', async () => {
    expect(await valid({ values: { y: 2 } })).toMatch(/"values" names the input "y"/)
    expect(await valid({ inputs: ['x!'] })).toMatch(/"x!" is no input: write/)
  })
})

describe('a disagreeing expectation', () => {
  test('of points, state or reason', async () => {
    expect(await valid({ points: 6.66 })).toMatch(/The executor "exact" gives 6.67 points, scored; expected 6.66 points, scored\./)
    expect(await valid({ points: 6.67, state: 'missing' })).toMatch(/expected 6.67 points, missing/)
    expect(await valid({ values: {}, points: 0, state: 'missing', reason: 'zero-denominator' })).toMatch(/gives 0 points, missing \(empty\); expected/)
    expect(await valid({ values: { x: 99 }, points: 12 })).toMatch(/expects 12 points of at most 10/)
  })

  test('of codes', async () => {
    expect(await invalid({ params: { divisor: 3 }, inputs: ['x'] })).toMatch(/The codes are none: the method accepts the case; expected definition-target/)
    expect(await invalid({ codes: ['definition-method-params'] })).toMatch(/The codes are definition-target-not-positive; expected definition-method-params/)
    expect(await valid({ params: { divisor: 0 } })).toMatch(/check\(\) refuses the case: definition-target-not-positive at params.divisor/)
    expect(await valid({ params: {} })).toMatch(/Its params schema refuses the params: divisor must be a number/)
  })
})

describe('a method', () => {
  const state = { calls: 0 }
  test.each<[string, ScoringMethod, RegExp]>([
    ['that changes its params', methodWith({ expand: (params, context) => { Object.assign(params as object, { divisor: 1 }); return scaled.expand(params, context) } }), /expand\(\) changes the params or inputs it was given/],
    ['that adds to its inputs', methodWith({ check: (_, { inputs }) => { (inputs as object[]).push({}); return [] } }), /check\(\) changes the params or inputs/],
    ['that throws', methodWith({ expand: () => { throw new RangeError('boom') } }), /expand\(\) threw: boom/],
    ['whose expansions differ', methodWith({ expand: (params, context) => ({ ...scaled.expand({ divisor: divisorOf(params) + (state.calls += 1) }, context) }) }), /Two expansions .* differ/],
    ['that expands to no data', expanding((of) => ({ ...of, blank: new Set(of.blank) as never })), /not JSON-serialisable: blank is not a plain object/],
    ['that expands to a function', expanding((of) => ({ ...of, points: { op: 'number', value: () => '1' } as never })), /points.value is a function/],
    ['with NaN in its expansion', expanding((of) => ({ ...of, lowest: NaN })), /lowest is NaN/],
    ['with a positive lowest', expanding((of) => ({ ...of, lowest: 1 })), /"lowest" is 1: it is 0, or negative/],
    ['that drops an input', expanding((of) => ({ ...of, inputs: [], points: num(1), blank: [] })), /has the inputs none in place of x/],
    ['whose blank rule names no input', expanding((of) => ({ ...of, blank: [{ inputs: ['y'], when: 'any' }] })), /"blank" names the input "y"/],
    ['without English', expanding((of) => ({ ...of, rule: { vi: 'quy tắc' } })), /The rule has no text in "en"/],
    ['with a hole in its rule', expanding((of) => ({ ...of, rule: { vi: 'chia {divisor}', en: 'over undefined' } })), /The rule holds "{divisor}" in "vi"[^]*The rule holds "undefined" in "en"/],
    ['without a title', methodWith({ title: { vi: '' } }), /The title has no text in "vi"/],
  ])('%s fails', async (_, method, message) => {
    expect(await failures({}, method)).toMatch(message)
  })

  test('that throws where it should refuse fails', async () => {
    const throwing = methodWith({ check: (params) => { if (divisorOf(params) === 0) throw new Error('zero!'); return [] } })
    expect(await failures({}, throwing)).toMatch(/The method threw: .*zero!/)
  })

  test('may leave its params unfrozen in the case: what the caller gave is not frozen', async () => {
    const params = { divisor: 3 }
    await valid({ params })
    expect(Object.isFrozen(params)).toBe(false)
  })
})

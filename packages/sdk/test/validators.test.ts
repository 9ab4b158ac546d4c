import { describe, expect, test } from 'vitest'
import { type Contributions, createEngine, definePlugin, defineValidator, formatIssue, hasErrors, type Issue, type Validator } from '../src/index.js'
import { base, index, level, text } from './small-plugins.js'

const rows = [{ code: 'u', values: { '1.1': { awarded: 5 } } }, { code: 'v', values: { '1.1': { awarded: 12 } } }, { code: 'w', values: {} }]
const plugin = (contributions: Contributions) => definePlugin({ ...base, id: 'my', setup: () => contributions })()
const others = () => ({ levels: [level('ward'), level('city')], indexes: [index('my/ward', 'ward'), index('my/city', 'city')] })
const engineWith = (...validators: Validator[]) => createEngine({ plugins: [plugin({ ...others(), validators })] })
const named = { id: 'my/look', title: { vi: 'Xem', en: 'Look' }, description: text } as const
/** Objects in a value that are open to changes. */
const unfrozen = (value: unknown): readonly unknown[] =>
  typeof value !== 'object' || value === null ? [] : [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(unfrozen)]
const found = (issues: readonly Issue[]) => issues.filter(({ code }) => code === 'plugin-finding' || code === 'plugin-call-failed')

describe('a validator of the data', () => {
  const seen: unknown[] = []
  const above = defineValidator({
    ...named,
    phase: 'data',
    check: ({ units }, { definition }) => {
      seen.push(...units.map((unit) => [unit.code, unit.value('1.1', 'awarded'), unit.value('1.1', 'other'), unit.value('__proto__', 'x')]), definition.id)
      return units.flatMap(({ code, value }) => (Number(value('1.1', 'awarded') ?? 0) > 4 ? [{ severity: 'error', unit: code, indicator: '1.1', input: 'awarded', message: { vi: 'cao', en: 'high' } }] : []))
    },
  })

  test('sees sound figures only, and its findings are issues of the run', () => {
    const result = engineWith(above).score('my/ward', rows)
    expect(found(result.issues)).toEqual([
      { code: 'plugin-finding', severity: 'error', path: [], unit: 'u', indicator: '1.1', input: 'awarded', params: { validator: 'my/look', plugin: 'my@1.0.0', title: named.title, description: text, message: { vi: 'cao', en: 'high' } } },
    ])
    // 12 of 10 points is above the maximum: no sound figure.
    const none = undefined
    expect(seen).toEqual([['u', 5, none, none], ['v', none, none, none], ['w', none, none, none], 'my/ward'])
    expect(hasErrors(result.issues)).toBe(true)
  })

  test('changes no points', () => {
    const points = (engine: ReturnType<typeof engineWith>) => engine.score('my/ward', rows).units
    expect(points(engineWith(above))).toEqual(points(engineWith()))
  })

  test('sees booleans, options and traits as they are', () => {
    const all: unknown[] = []
    const keep = defineValidator({ ...named, phase: 'data', check: ({ units }) => (all.push(...units.map(({ value, ...unit }) => ({ ...unit, values: [value('1', 'met'), value('2', 'how')] }))), []) })
    const indicator = (code: string, more: object) => ({ kind: 'indicator', code, name: text, maxPoints: 5, ...more }) as never
    const mixed = index('own', 'ward', {
      traits: [{ id: 'urban', meaning: text }],
      nodes: [
        indicator('1', { method: 'boolean', params: {}, inputs: [{ id: 'met', type: 'boolean', label: text }], trait: 'urban' }),
        indicator('2', { method: 'choice', params: { options: [{ id: 'none', label: text, share: 0 }, { id: 'full', label: text, share: 1 }] }, inputs: [{ id: 'how', type: 'choice', label: text }] }),
      ],
    })
    const { issues } = engineWith(keep).score(mixed, [{ code: 'a', name: 'A', parent: 'p', traits: ['urban'], values: { '1': { met: false }, '2': { how: 'full' } } }, { code: 'b', traits: [], values: { '2': { how: 'NA' } } }])
    expect(found(issues)).toEqual([])
    expect(all).toEqual([
      { code: 'a', name: 'A', parent: 'p', traits: ['urban'], values: [false, 'full'] },
      { code: 'b', name: null, parent: null, traits: [], values: [undefined, undefined] },
    ])
  })
})

describe('a validator of the result', () => {
  test('sees points and ranks, and its findings stand last', () => {
    const first = defineValidator({
      ...named,
      phase: 'result',
      check: ({ units, dataStatus }) => units.filter(({ rank }) => rank === 1).map(({ code, points }) => ({ severity: 'info', unit: code, message: { vi: dataStatus, en: String(points) } })),
    })
    const { issues } = engineWith(first).score('my/ward', rows, { dataStatus: 'illustrative' })
    expect(issues.length).toBeGreaterThan(1)
    expect(issues.at(-1)).toMatchObject({ code: 'plugin-finding', severity: 'info', unit: 'u', params: { message: { vi: 'illustrative', en: '5' } } })
  })

  test('gets nothing that it could change: the columns of a scorecard cannot be frozen, so it has none', () => {
    const seen: unknown[] = []
    const keep = defineValidator({ ...named, phase: 'result', check: (subject) => (seen.push(subject), []) })
    expect(found(engineWith(keep).score('my/ward', rows).issues)).toEqual([])
    expect(seen.map((subject) => Object.keys(subject as object).sort())).toEqual([['dataStatus', 'units']])
    expect(unfrozen(seen[0])).toEqual([])
  })
})

describe('a validator of the definition', () => {
  const short = defineValidator({
    ...named,
    phase: 'definition',
    check: ({ edition }) => (edition === '2026' ? [{ severity: 'warning', path: ['edition'], message: { vi: 'năm', en: 'the year' } }] : []),
  })

  test('is heard by check, and its finding has a path', () => {
    const engine = engineWith(short)
    expect(engine.check(index('own', 'ward')).map((issue) => formatIssue(issue, 'en'))).toEqual([
      'warning [plugin-finding] edition: The check “Look” of the plugin my@1.0.0 finds: the year → Look at what is named and correct it, or explain it in the file; what is checked: x',
    ])
    expect(engine.check(index('own', 'ward', { edition: '2027' }))).toEqual([])
  })

  test('is heard in every run', () => {
    expect(found(engineWith(short).score('my/ward', []).issues).map(({ path }) => path)).toEqual([['edition']])
  })

  test('is not called for a definition with faults', () => {
    expect(engineWith(short).check(index('own', 'ward', { maxPoints: 11 })).map(({ code }) => code)).toEqual(['definition-sum-mismatch'])
  })
})

describe('whom it is for', () => {
  const always = (scope: Pick<Validator, 'indexes' | 'levels'>) => defineValidator({ ...named, ...scope, phase: 'definition', check: () => [{ severity: 'info', message: text }] })
  test.each<[Pick<Validator, 'indexes' | 'levels'>, number[]]>([
    [{}, [1, 1]], [{ indexes: ['my/ward'] }, [1, 0]], [{ levels: ['city'] }, [0, 1]], [{ indexes: ['my/ward'], levels: ['city'] }, [1, 1]], [{ indexes: ['none'] }, [0, 0]],
  ])('%j', (scope, counts) => {
    const engine = engineWith(always(scope))
    expect(['my/ward', 'my/city'].map((id) => found(engine.score(id, []).issues).length)).toEqual(counts)
  })

  test('an empty list and a repeated id are refused', () => {
    expect(() => engineWith(always({ levels: [] }))).toThrow('validator "my/look": "levels" must not be empty; leave the field out for every index.')
    expect(() => engineWith(always({ indexes: ['a', 'b', 'a'] }))).toThrow('validator "my/look": "indexes" names "a" twice.')
  })
})

describe('a validator that fails', () => {
  const boom = (): never => {
    throw new Error('boom')
  }
  test.each<[string, unknown, RegExp]>([
    ['throws', boom, /check\(\) of the validator "my\/look" \(plugin my@1\.0\.0\) failed: boom/],
    ['returns nothing', () => undefined, /it returned undefined; it must return a list/],
    ['returns a promise', () => Promise.resolve([]), /it returned a promise/],
    ['returns a finding without a message', () => [{ severity: 'error' }], /what it returned does not fit: item 0: /],
    ['returns a hole', () => new Array<unknown>(1), /what it returned does not fit: item 0: must be \{ severity, message/],
    ['promises its message', () => [{ severity: 'info', message: { vi: Promise.reject(new Error('late')) } }], /it returned a promise/],
    ['returns an unknown severity', () => [{ severity: 'fatal', message: text }], /what it returned does not fit: item 0: /],
    ['returns an unknown key', () => [{ severity: 'error', message: text, units: 'u' }], /what it returned does not fit: item 0: /],
    ['returns a trap', () => [{ get severity() { return boom() }, message: text }], /failed: boom/],
    ['changes its subject', ({ units }: { units: unknown[] }) => { units.pop(); return [] }, /Cannot delete property/],
  ])('that %s leaves an issue; the run and other validators go on', (_what, check, message) => {
    const other = defineValidator({ ...named, id: 'my/other', phase: 'data', check: () => [{ severity: 'info', message: text }] })
    for (const phase of ['data', 'result'] as const) {
      const result = engineWith({ ...named, phase, check } as never, other).score('my/ward', rows)
      expect(result.units.map(({ points }) => points)).toEqual([5, 0, 0])
      const [failed, ...more] = found(result.issues).sort((a, b) => a.code.localeCompare(b.code))
      expect([failed?.code, formatIssue(failed!, 'en'), more.length]).toEqual(['plugin-call-failed', expect.stringMatching(message), 1])
    }
  })

  test('in the phase of the definition is told by check', () => {
    const engine = engineWith(defineValidator({ ...named, phase: 'definition', check: boom }))
    expect(engine.check(engine.index('my/ward')).map(({ code }) => code)).toEqual(['plugin-call-failed'])
  })
})

test('a deprecated one leaves its warning where it is used; an override switches one off', () => {
  const old = defineValidator({ ...named, indexes: ['my/ward'], phase: 'definition', deprecated: { since: '2', reason: text }, check: () => [{ severity: 'info', message: text }] })
  const codes = (engine: ReturnType<typeof engineWith>, id: string) => engine.check(engine.index(id)).map(({ code }) => code)
  expect(codes(engineWith(old), 'my/ward')).toEqual(['contribution-deprecated', 'plugin-finding'])
  expect(codes(engineWith(old), 'my/city')).toEqual([])
  const off = createEngine({ plugins: [plugin({ ...others(), validators: [old] })], overrides: { 'my/look': false } })
  expect(off.check(off.index('my/ward'))).toEqual([])
})

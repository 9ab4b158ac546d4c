import { describe, expect, test } from 'vitest'
import { MisuseError } from '../../src/issues/misuse-error.js'
import type { ScoreOptions } from '../../src/result/scored-run.js'
import { indexOf, run, share, typed } from './typed-index.js'

const index = indexOf([[share(10)]])
const rows = [{ code: 'u', traits: ['urban'], values: { '1.1': { a: 1, b: 2 } } }]

function refusal(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (MisuseError.isInstance(error)) return `${error.code} ${error.text.vi} | ${error.message}`
    throw error
  }
  return 'accepted'
}

const scored = (options: unknown) => refusal(() => run(index, rows, options as ScoreOptions))

describe('options of a run', () => {
  test('every one that exists may be left out or given', () => {
    expect(scored({})).toBe('accepted')
    expect(scored({ executor: 'exact', dataStatus: 'illustrative', cohort: 'trait:urban', digests: { data: 'x' }, plugins: [], overrides: [], checks: [() => []], resultChecks: [] })).toBe('accepted')
    expect(scored({ executor: undefined, dataStatus: undefined, cohort: undefined, digests: undefined, checks: undefined })).toBe('accepted')
  })

  test.each([
    [{ datastatus: 'illustrative' }, '"datastatus"', 'nearest: dataStatus.'],
    [{ dataStatus: 'fake' }, '"fake"', 'reported, illustrative'],
    [{ dataStatus: null }, '"null"', 'reported, illustrative'],
    [{ executor: 'column' }, '"column"', 'nearest: columns.'],
    [{ executor: 7 }, '"7"', 'columns, exact'],
    [{ digests: { defintion: 'x' } }, '"defintion"', 'nearest: definition.'],
    [{ digests: 'x' }, 'digests', 'definition, data, traits, codeList'],
    [{ plugins: {} }, '"plugins"', 'must be […]'],
    [{ checks: [1] }, '"checks"', 'must be [() => …, …]'],
    [{ cohort: 5 }, '"cohort"', "must be '…'"],
  ])('%j is refused, by name and with what is known', (options, named, known) => {
    const said = scored(options)
    expect(said).toMatch(/^OPTIONS_INVALID/)
    expect(said).toContain(named)
    expect(said).toContain(known)
  })

  test.each(['nonsense', 'parents', 'trait:urbn', 'trait:', 'trait:constructor', 'ALL'])('the cohort rule "%s" is refused, with those of the index', (cohort) => {
    expect(scored({ cohort })).toMatch(/^COHORT_UNKNOWN.*all, parent, trait:urban, trait:port.*\|.*all, parent, trait:urban, trait:port/)
  })

  test.each([null, 'illustrative', 5, []])('%j in their place is refused', (options) => {
    const result = run(index, rows)
    expect(refusal(() => result.ranking(options as never))).toMatch(/^OPTIONS_INVALID.*within/)
  })
})

describe('the options of a ranking', () => {
  const result = run(index, rows)

  test('name a rule of the index', () => {
    for (const within of ['all', 'parent', 'trait:urban', undefined] as const) expect(refusal(() => result.ranking({ within }))).toBe('accepted')
    for (const within of ['nonsense', 'trait:urbn', null, 3]) expect(refusal(() => result.ranking({ within: within as never }))).toMatch(/^COHORT_UNKNOWN.*trait:urban/)
    expect(refusal(() => result.ranking({ whitin: 'all' } as never))).toMatch(/^OPTIONS_INVALID.*"whitin"; nearest: within\./)
  })

  test('by a trait need traits', () => {
    const without = run(indexOf([[typed(10)]]), [{ code: 'u', values: { '1.1': { awarded: 5 } } }])
    expect(refusal(() => without.ranking({ within: 'trait:urban' }))).toMatch(/^TRAITS_REQUIRED/)
  })
})

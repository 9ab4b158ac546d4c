import { describe, expect, test } from 'vitest'
import { datasetOfColumns } from '../../src/dataset/columns.js'
import type { UnitRow } from '../../src/dataset/rows.js'
import { compileIndex } from '../../src/engine/compile.js'
import { createRegistry } from '../../src/registry/registry.js'
import { scoreRun } from '../../src/result/score-result.js'
import { indexOf, run, share, typed } from '../result/typed-index.js'

const GRADES = [{ id: 'all', name: { vi: 'x' }, from: 0 }]
const index = indexOf([[typed(10), share(10)]], { grades: GRADES })
const filled: UnitRow = { code: 'v', values: { '1.1': { awarded: 0 }, '1.2': {} } }

describe.each(['exact', 'columns'] as const)('a unit without one figure (%s)', (executor) => {
  test.each<[string, UnitRow['values']]>([
    ['no values', {}],
    ['empty texts, null and blanks', { '1.1': { awarded: '' }, '1.2': { a: null, b: '  ' } }],
  ])('%s: one message, no score, rank or grade', (_why, values) => {
    const { units, issues } = run(index, [{ code: 'u', values }, filled], { executor })
    expect(units[0]).toMatchObject({ submitted: false, points: 0, maxPoints: 20, value: null, score: null, rank: null, grade: null })
    expect(units[0]?.indicators['1.1']).toEqual({ points: 0, maxPoints: 10, state: 'missing', reason: 'empty' })
    expect(units[1]).toMatchObject({ submitted: true, points: 0, value: 0, score: 0, rank: 1, grade: 'all' })
    expect(issues.filter(({ unit }) => unit === 'u')).toEqual([{ code: 'not-submitted', severity: 'warning', path: [], unit: 'u', params: {} }])
    expect(issues.filter(({ unit }) => unit === 'v').map(({ code }) => code)).toEqual(['value-missing'])
  })

  test.each<[string, UnitRow['values']]>([
    ['a zero', { '1.1': { awarded: 0 } }],
    ['an NA', { '1.2': { b: 'NA' } }],
    ['a figure that cannot be used', { '1.1': { awarded: 'x' } }],
  ])('%s is something that was sent', (_why, values) => {
    const { units, issues } = run(index, [{ code: 'u', values }], { executor })
    expect(units[0]).toMatchObject({ submitted: true })
    expect(units[0]?.score).toBe(0)
    expect(issues.map(({ code }) => code)).not.toContain('not-submitted')
  })

  test('nothing is imputed for it, and no policy makes more messages of it', () => {
    const rows: UnitRow[] = [{ code: 'u', values: {} }, { code: 'v', values: { '1.1': { awarded: 4 }, '1.2': { a: 1, b: 2 } } }]
    for (const policies of [{ impute: { figure: 'mean' as const } }, { missing: 'refuse' as const }, { missing: 'exclude' as const }]) {
      const { units, issues } = run(indexOf([[typed(10), share(10)]], { policies }), rows, { executor })
      expect(units.map(({ score }) => score)).toEqual([null, 45]) // 4 + 5 of 20
      expect(issues.map(({ code, unit }) => `${code} ${String(unit)}`)).toEqual(['not-submitted u'])
    }
  })

  test('given as columns', () => {
    const plan = compileIndex(index, createRegistry())
    const dataset = datasetOfColumns(plan, { codes: ['u', 'v'], values: { '1.1': { awarded: { values: [0, 3], given: [0, 1] } } } })
    const { units } = scoreRun(plan, dataset, { executor })
    expect(units.map(({ submitted, score }) => [submitted, score])).toEqual([[false, null], [true, 15]])
  })

  test('the explanation says so', () => {
    expect(run(index, [{ code: 'u', values: {} }], { executor }).explain('u')).toMatchObject({ submitted: false, score: null, points: 0 })
  })
})

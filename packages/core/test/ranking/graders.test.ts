import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/engine/check-definition.js'
import { datasetOfRows } from '../../src/dataset/rows.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import { compileIndex } from '../../src/engine/compile.js'
import type { ExactUnit } from '../../src/engine/exact-unit.js'
import { cutsGrader, defineGrader, type Grader } from '../../src/ranking/index.js'
import { printDecimal } from '../../src/numeric/decimal.js'
import { createRegistry } from '../../src/registry/registry.js'
import { scoreRun } from '../../src/result/score-result.js'
import { anyParams } from '../check/plugin-methods.js'
import { apartFromTraits, indexOf, typed, typedRows } from '../result/typed-index.js'

const text = { vi: 'x', en: 'x' }
const grades = [{ id: 'high', name: text, from: 0.75 }, { id: 'low', name: text, from: 0 }]

function graderWith(grade: (unit: ExactUnit) => unknown): Grader {
  return defineGrader({ id: 'test/odd', title: text, description: text, params: anyParams, grade: grade as Grader['grade'] })
}

function run(index: IndexDefinition, values: readonly (number | string)[], grader?: Grader) {
  const plan = compileIndex(index, createRegistry({ graders: grader ? [grader] : [] }))
  return scoreRun(plan, datasetOfRows(plan, typedRows(values)))
}

const named = (use: IndexDefinition['grader'] = 'test/odd') => indexOf([[typed(10)]], { grades, grader: use })

test('a grader sees exact numbers of the unit, its nodes and indicators', () => {
  const seen: ExactUnit[] = []
  const index = indexOf([[typed(10), typed(20)]], { grades, grader: 'test/odd' })
  const plan = compileIndex(index, createRegistry({ graders: [graderWith((unit) => { seen.push(unit); return 'low' })] }))
  scoreRun(plan, datasetOfRows(plan, [{ code: 'u', values: { '1.1': { awarded: 10 }, '1.2': {} } }, { code: 'v', values: { '1.1': { awarded: 'NA' }, '1.2': { awarded: 'NA' } } }]))
  const printed = ({ points, maxPoints, score }: ExactUnit['nodes'][string]) => [points, maxPoints, score].map((x) => x && printDecimal(x))
  expect(seen.map(({ code }) => code)).toEqual(['u']) // v has no score
  // 10 of 30 is 33.333…, rounded to 33.33
  expect(printed(seen[0]!)).toEqual(['10', '30', '33.33'])
  expect(printed(seen[0]!.nodes['m1']!)).toEqual(['10', '30', '33.33'])
  expect(printed(seen[0]!.indicators['1.1']!)).toEqual(['10', '10', '100'])
  expect([...printed(seen[0]!.indicators['1.2']!), seen[0]!.indicators['1.2']!.state]).toEqual(['0', '20', '0', 'missing'])
})

test('its grades stand in units, ranking and explanation', () => {
  const result = run(named(), [9, 1], graderWith(({ code }) => (code === 'u1' ? 'low' : null)))
  expect(result.units.map(({ grade }) => grade)).toEqual(['low', null])
  expect(result.ranking().map(({ grade }) => grade)).toEqual(['low', null])
  expect(result.explain('u1').grade).toEqual(text)
  expect(result.issues).toEqual([])
})

test('cuts as a grader and cuts of the engine agree', () => {
  const cuts = { ...cutsGrader, id: 'test/odd' } as Grader
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1000 }).map((x) => x / 100), { minLength: 1, maxLength: 6 }), (values) => {
    const own = run(indexOf([[typed(10)]], { grades }), values).units
    expect(run(named(), values, cuts).units).toEqual(own)
  }), { seed: 2878, numRuns: 50 })
  expect(run(named('cuts'), [7.5, 7.49]).units.map(({ grade }) => grade)).toEqual(['high', 'low'])
})

describe('a grader that is wrong takes the grade of the unit and nothing else', () => {
  test.each<[string, (unit: ExactUnit) => unknown, RegExp]>([
    ['throws', () => { throw new Error('boom') }, /^boom$/],
    ['an unknown grade', () => 'gold', /"gold", which is no grade/],
    ['nothing', () => undefined, /undefined, which is no grade/],
    ['a number', () => NaN, /number, which is no grade/],
    ['a promise', () => Promise.resolve('low'), /object, which is no grade/],
  ])('%s', (_what, grade, message) => {
    const result = run(named(), [9, 1], graderWith((unit) => (unit.code === 'u1' ? grade(unit) : 'high')))
    expect(result.units.map(({ score, rank, grade: found }) => [score, rank, found])).toEqual([[90, 1, null], [10, 2, 'high']])
    expect(result.issues).toMatchObject([{ code: 'grader-failed', severity: 'error', unit: 'u1', params: { grader: 'test/odd', message: expect.stringMatching(message) as string } }])
  })
})

describe('the definition check', () => {
  const faults = (index: IndexDefinition, grader = graderWith(() => null)) => apartFromTraits(checkDefinition(index, createRegistry({ graders: [grader] }))).map(({ code, path }) => `${code} ${path.join('.')}`)

  test('names an unknown grader, and asks for grades', () => {
    expect(faults(named('test/od'))).toEqual(['definition-grader-unknown grader'])
    expect(faults({ ...named(), grades: [] })).toEqual(['definition-missing-key grades'])
  })

  test('asks for cuts only where grades are cuts', () => {
    const bare = [{ id: 'a', name: text }, { id: 'b', name: text }]
    expect(faults({ ...named(), grades: bare })).toEqual([])
    expect(faults(indexOf([[typed(10)]], { grades: bare }))).toEqual(['definition-missing-key grades.0.from', 'definition-missing-key grades.1.from'])
    expect(faults({ ...named('cuts'), grades: bare })).toHaveLength(2)
  })

  test('tells the faults of params, and survives a check that throws', () => {
    const strict = { ...graderWith(() => null), params: { '~standard': { version: 1, vendor: 'test', validate: () => ({ issues: [{ message: 'no', path: ['x'] }] }) } } } as Grader
    expect(faults(named({ use: 'test/odd', params: { x: 1 } }), strict)).toEqual(['definition-method-params grader.params.x'])
    expect(faults(named(), { ...graderWith(() => null), check: () => { throw new Error('boom') } })).toEqual(['definition-plugin-failed grader'])
  })
})

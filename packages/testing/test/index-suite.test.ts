import { expect, test } from 'vitest'
import { type GoldenUnit, indexSuite, type IndexSuiteOptions, smallIndex, smallLevel, smallPlugin } from '../src/index.js'
import { failuresOf, recorder } from './recorder.js'

const index = smallIndex()
const plugins = [smallPlugin({ levels: [smallLevel(['urban'])] })]
const half: GoldenUnit = { name: 'half', row: { code: 'a', values: { '1.1': { awarded: 5 } } }, points: 5, score: 50, indicators: { '1.1': { points: 5, maxPoints: 10 } } }
const full: GoldenUnit = { name: 'full', row: { code: 'a', values: { '1.1': { awarded: 10 } } }, points: 10 }
const broken = (golden: readonly object[], more: Partial<IndexSuiteOptions<typeof index>> = {}, of = index) =>
  failuresOf((run) => indexSuite(of, { test: run, plugins, golden: golden as readonly GoldenUnit[], ...more }))
const changed = (parts: object) => broken([{ ...half, ...parts }])

test('sound golden units pass', async () => {
  const { test: run, names, failures } = recorder()
  indexSuite(index, { test: run, plugins, golden: [half, full], notCovered: {} })
  expect(names()).toEqual([
    'small/index: the golden units are well formed',
    'small/index: the definition is sound, and its vectors hold',
    'small/index: half',
    'small/index: full',
    'small/index: every indicator is reached',
  ])
  expect(await failures()).toEqual({})
})

test('golden units are refused that are none', async () => {
  expect(await broken([])).toMatch(/"golden" is empty/)
  expect(await broken([half, { ...half, name: 'again' }])).toMatch(/"again" is the same case/)
  expect(await changed({ pionts: 5 })).toMatch(/unknown key "pionts"; did you mean "points"\?/)
  expect(await changed({ indicators: { '1.1': { points: 5, max: 10 } } })).toMatch(/expectation of 1.1 has the unknown key "max"/)
  expect(await broken([{ name: 'nothing', row: half.row }])).toMatch(/"nothing" expects nothing/)
  expect(await changed({ row: { code: 'a', values: { '1.2': { awarded: 5 } } } })).toMatch(/indicator-unknown/)
  expect(await changed({ row: { code: 'a', values: { '1.1': { award: 5 } } } })).toMatch(/input-unknown/)
})

test('expectations that do not hold are named', async () => {
  expect(await changed({ points: 6 })).toMatch(/points is 5; expected 6. \(executor exact\)[^]*\(executor columns\)/)
  expect(await changed({ grade: 'good' })).toMatch(/grade is null; expected good/)
  expect(await changed({ indicators: { '1.1': { points: 4 } } })).toMatch(/1.1 gets 5 points, scored; expected 4 points, scored/)
  expect(await changed({ indicators: { '1.1': { points: 5, state: 'missing' } } })).toMatch(/expected 5 points, missing/)
  expect(await changed({ indicators: { '1.1': { state: 'missing' } } })).toMatch(/1.1 gets scored; expected missing/)
  expect(await changed({ indicators: { '1.1': { maxPoints: 9 } } })).toMatch(/1.1 gets 10 maximum points, scored; expected 9 maximum points, scored/)
  expect(await changed({ indicators: { '1.1': { state: 'scored', maxPoints: 10 } } })).toBe('')
  expect(await changed({ indicators: { '9.9': { points: 5 } } })).toMatch(/The index has no indicator "9.9"/)
})

test('coverage is asked for by "notCovered"', async () => {
  expect(await broken([half])).toBe('')
  expect(await broken([half], { notCovered: {} })).toMatch(/No golden unit gets full points for 1.1/)
  expect(await broken([half], { notCovered: { '1.1': 'only the province can award it' } })).toBe('')
  expect(await broken([half], { notCovered: { '1.1': ' ' } })).toMatch(/gives no reason for 1.1/)
  expect(await broken([full], { notCovered: { '1.1': 'x' } })).toMatch(/names 1.1, but a golden unit gets full points/)
  expect(await broken([full], { notCovered: { '7.1': 'x' } })).toMatch(/names 7.1, which is no indicator/)
})

test('the definition, its vectors and its traits', async () => {
  const vectors = smallIndex({ vectors: [{ values: { awarded: 5 }, points: 6 }] })
  expect(await broken([half], {}, vectors)).toMatch(/definition-vector-failed/)
  expect(await broken([half], {}, smallIndex({ trait: 'urban' }))).toMatch(/Give the row "traits"/)
})

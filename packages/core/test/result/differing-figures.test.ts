import { expect, test } from 'vitest'
import type { InputDefinition } from '../../src/definition/input-definition.js'
import type { InputValue } from '../../src/definition/test-vector.js'
import { indexOf, input, run, typed } from './typed-index.js'

const boolean = (more: Partial<InputDefinition> = {}) => typed(10, { method: 'boolean', inputs: [input('incident', 'boolean', more)] })
const number = () => typed(10, { method: 'capped_count', params: { per_item: 1 }, inputs: [input('incident')] })
const choice = (ids: readonly string[]) =>
  typed(10, { method: 'choice', params: { options: ids.map((id, i) => ({ id, label: { vi: id }, share: i === 0 ? 1 : 0 })) }, inputs: [input('stage', 'choice')] })

function differences(leaves: Parameters<typeof indexOf>[0][number], id: string, values: readonly InputValue[]) {
  const row = { code: 'u', traits: [], values: Object.fromEntries(values.map((value, i) => [`1.${i + 1}`, { [id]: value }])) }
  return run(indexOf([leaves]), [row]).issues.filter(({ code }) => code === 'value-differs-between-indicators')
}

test('yes in one indicator and no in another is told', () => {
  expect(differences([boolean(), boolean()], 'incident', [true, false])).toMatchObject([
    { severity: 'warning', unit: 'u', input: 'incident', params: { values: ['true', 'false'] } },
  ])
  expect(differences([boolean(), boolean()], 'incident', [true, 'true'])).toEqual([])
})

test('an answer that is missing, not applicable or invalid differs from nothing', () => {
  for (const other of [null, '', 'NA', 'maybe']) expect(differences([boolean(), boolean()], 'incident', [true, other])).toEqual([])
})

test('options are compared by their ids, wherever they stand in the list', () => {
  expect(differences([choice(['draft', 'done']), choice(['done', 'draft'])], 'stage', ['draft', 'done'])).toMatchObject([{ unit: 'u', input: 'stage', params: { values: ['draft', 'done'] } }])
  expect(differences([choice(['draft', 'done']), choice(['done', 'draft'])], 'stage', ['done', 'done'])).toEqual([])
})

test('a number and an answer of the same id are two things', () => {
  expect(differences([boolean(), number()], 'incident', [true, 1])).toEqual([])
  expect(differences([number(), number()], 'incident', [2, 1])).toHaveLength(1)
})

test('an input that is declared to be another figure is not compared', () => {
  expect(differences([boolean(), boolean({ shared: false })], 'incident', [true, false])).toEqual([])
})

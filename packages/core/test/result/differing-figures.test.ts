import { expect, test } from 'vitest'
import type { Issue } from '../../src/issues/issue.js'
import { renderIssue } from '../../src/issues/render-issue.js'
import type { InputDefinition } from '../../src/definition/input-definition.js'
import type { InputValue } from '../../src/definition/test-vector.js'
import { indexOf, input, run, typed } from './typed-index.js'

const boolean = (more: Partial<InputDefinition> = {}) => typed(10, { method: 'boolean', inputs: [input('incident', 'boolean', more)] })
const number = () => typed(10, { method: 'capped_count', params: { per_item: 1 }, inputs: [input('incident')] })
const choice = (ids: readonly string[]) =>
  typed(10, { method: 'choice', params: { options: ids.map((id, i) => ({ id, label: { vi: `Bản ${id}` }, share: i === 0 ? 1 : 0 })) }, inputs: [input('stage', 'choice')] })

function differences(leaves: Parameters<typeof indexOf>[0][number], id: string, values: readonly InputValue[]) {
  const row = { code: 'u', traits: [], values: Object.fromEntries(values.map((value, i) => [`1.${i + 1}`, { [id]: value }])) }
  return run(indexOf([leaves]), [row]).issues.filter(({ code }) => code === 'value-differs-between-indicators')
}

test('yes in one indicator and no in another is told', () => {
  expect(differences([boolean(), boolean()], 'incident', [true, false])).toMatchObject([
    { severity: 'warning', unit: 'u', input: 'incident', params: { values: [{ id: 'true' }, { id: 'false' }] } },
  ])
  expect(differences([boolean(), boolean()], 'incident', [true, 'true'])).toEqual([])
})

test('answers are named in words: yes and no, options by their labels, with what data files write only where somebody can type it', () => {
  const sentences = (issue: Issue | undefined, reader: 'operator' | 'unit') => issue && (['vi', 'en'] as const).map((language) => renderIssue(issue, language, reader).what)
  const [truth] = differences([boolean(), boolean()], 'incident', [true, false])
  expect(sentences(truth, 'operator')).toEqual([
    'Cùng số liệu “incident” (incident) nhưng các chỉ số “1.1” (1.1), “1.2” (1.2) ghi khác nhau: “có” (true), “không” (false)',
    'The same figure "incident" (incident) differs between the indicators "1.1" (1.1), "1.2" (1.2): "yes" (true), "no" (false)',
  ])
  expect(sentences(truth, 'unit')?.[0]).toMatch(/ghi khác nhau: “có”, “không”$/)
  const [stage] = differences([choice(['draft', 'done']), choice(['done', 'draft'])], 'stage', ['draft', 'done'])
  expect(sentences(stage, 'unit')?.[0]).toMatch(/ghi khác nhau: “Bản draft”, “Bản done”$/)
})

test('an answer that is missing, not applicable or invalid differs from nothing', () => {
  for (const other of [null, '', 'NA', 'maybe']) expect(differences([boolean(), boolean()], 'incident', [true, other])).toEqual([])
})

test('options are compared by their ids, wherever they stand in the list', () => {
  expect(differences([choice(['draft', 'done']), choice(['done', 'draft'])], 'stage', ['draft', 'done'])).toMatchObject([{ unit: 'u', input: 'stage', params: { values: [{ id: 'draft' }, { id: 'done' }] } }])
  expect(differences([choice(['draft', 'done']), choice(['done', 'draft'])], 'stage', ['done', 'done'])).toEqual([])
})

test('a number and an answer of the same id are two things', () => {
  expect(differences([boolean(), number()], 'incident', [true, 1])).toEqual([])
  expect(differences([number(), number()], 'incident', [2, 1])).toHaveLength(1)
})

test('an input that is declared to be another figure is not compared', () => {
  expect(differences([boolean(), boolean({ shared: false })], 'incident', [true, false])).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { CompositionError, createEngine, definePlugin, type Field, type KindName, KINDS, type LocalText } from '../src/index.js'
import { base, level, method } from './small-plugins.js'

const mean = { ...method('a/mean'), expand: undefined, takes: undefined, check: undefined, aggregate: () => undefined }
const { expand: _expand, takes: _takes, check: _check, ...aggregation } = mean
const { aggregate: _aggregate, ...described } = aggregation

function textsOf(kind: KindName, value: unknown): readonly LocalText[] {
  const plugin = { ...definePlugin({ ...base, id: 'a', setup: () => ({}) })(), contributions: { [kind]: [value] } }
  try {
    createEngine({ plugins: [plugin] })
  } catch (error) {
    if (CompositionError.isInstance(error)) return error.faults.map(({ text }) => text)
    throw error
  }
  return []
}

describe.each<[KindName, Readonly<Record<string, unknown>>]>([
  ['levels', { ...level('a') }],
  ['methods', { ...method('a/mean') }],
  ['normalisations', { ...described, normalise: () => undefined }],
  ['aggregations', aggregation],
  ['graders', { ...described, grade: () => null }],
  ['rankers', { ...described, standings: () => [] }],
  ['executors', { id: 'a/place', title: { vi: 'x' }, capability: () => [] }],
  ['validators', { id: 'a/check', title: { vi: 'x' }, description: { vi: 'x' }, phase: 'data', check: () => [] }],
  ['functions', { id: 'a/twice', title: { vi: 'x' }, description: { vi: 'x' }, parameters: [{ id: 'x', type: 'number' }], returns: 'number', expand: () => undefined }],
])('%s', (kind, sound) => {
  const fields: Readonly<Record<string, Field>> = KINDS[kind].fields ?? {}

  test('a sound one composes', () => {
    expect(textsOf(kind, sound)).toEqual([])
  })

  test.each(Object.entries(fields).filter(([key]) => key !== 'id'))('the field %s is checked, and required when the contract says so', (key, field) => {
    const wrong = textsOf(kind, { ...sound, [key]: 5 })
    expect(wrong).toHaveLength(1)
    expect(wrong[0]?.en).toContain(`${KINDS[kind].one.en} "${String(sound['id'])}": the field "${key}" must be `)
    const { [key]: _left, ...without } = sound
    const absent = textsOf(kind, without)
    expect(absent.map(({ en }) => en)).toEqual(field.required ? [expect.stringMatching(new RegExp(`the field "${key}" is missing: give `))] : [])
  })

  test('an unknown field is refused, with the closest', () => {
    const [first] = Object.keys(fields).filter((key) => key.length > 4)
    const [text] = textsOf(kind, { ...sound, [`${first ?? ''}s`]: 1 })
    expect(text?.en).toMatch(new RegExp(`there is no field "${first ?? ''}s"; remove it or correct it to "${first ?? ''}"`))
    expect(text?.vi).toMatch(/không có trường/)
  })
})

test.each([{ vi: '' }, { vi: 'x', en: 1 }, { vi: 'x', fr: 'y' }, 'x', null, { en: 'x' }])('a text is not %j', (text) => {
  expect(textsOf('levels', { ...level('a'), name: text })).toHaveLength(1)
})

test('functions and texts inside lists are looked at too', () => {
  expect(textsOf('levels', { ...level('a'), checks: [{ id: 'x', check: 'no function' }] })[0]?.en).toMatch(/the field "checks" must be a list, each item { id, check }/)
  expect(textsOf('levels', { ...level('a'), traits: [{ id: 'x' }] })[0]?.vi).toMatch(/trường “traits” phải là danh sách/)
})

test('items without an id are named by their place', () => {
  expect(textsOf('methods', { title: 1 })[0]?.en).toMatch(/methods\[0\]: each item must be an object with an id/)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { NAME } from '../../src/definition/names.js'
import {
  anyField, booleanField, choiceField, filledTextField, matchingField, numberField, optionalField, rangeField, textField,
} from '../../src/methods/params-fields.js'
import { listField, localTextField, objectField, paramsOf, recordField } from '../../src/methods/params-objects.js'
import { SEED } from '../numeric/arbitraries.js'

const name = z.string().check(z.regex(NAME))
const filled = z.string().check(z.minLength(1))

const ours = paramsOf({
  target: numberField,
  floor: optionalField(rangeField(0, 1)),
  of: choiceField('value', 'ratio'),
  per: optionalField(booleanField),
  text: optionalField(textField),
  label: optionalField(localTextField),
  items: listField(objectField({ id: matchingField(NAME), note: optionalField(filledTextField) }), { least: 1 }),
  weights: optionalField(recordField(numberField, NAME)),
  params: optionalField(recordField(anyField)),
})
const zods = z.strictObject({
  target: z.number(),
  floor: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  of: z.enum(['value', 'ratio']),
  per: z.optional(z.boolean()),
  text: z.optional(z.string()),
  label: z.optional(z.strictObject({ vi: filled, en: z.optional(filled) })),
  items: z.array(z.strictObject({ id: name, note: z.optional(filled) })).check(z.minLength(1)),
  weights: z.optional(z.record(name, z.number())),
  params: z.optional(z.record(z.string(), z.unknown())),
})

type Read = { readonly value: unknown; readonly issues?: undefined } | { readonly issues: readonly object[] }

const PARTS = ['code', 'path', 'message', 'expected', 'values', 'pattern', 'minimum', 'maximum', 'keys']

/** The value, or of each fault what messages are made of; once where zod says of an empty list that it is no text and too short a text. */
function outcome(result: Read | Promise<unknown>): unknown {
  if (result instanceof Promise) throw new TypeError('not at once')
  if (!result.issues) return { value: result.value }
  const faults = result.issues.map((issue): Record<string, unknown> => Object.fromEntries(Object.entries(issue).filter(([key]) => PARTS.includes(key))))
  return faults.filter((fault, i) => fault['code'] !== 'too_small' || String(faults[i - 1]?.['path']) !== String(fault['path']))
}

const compared = (value: unknown) => [outcome(ours['~standard'].validate(value)), outcome(zods['~standard'].validate(value))]

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(undefined, NaN, Infinity, -Infinity, new Map(), [], {}, new Date(0), Object.create(null), '', 'a1', '1', '__proto__'),
)
const or = (good: fc.Arbitrary<unknown>) => fc.oneof({ weight: 6, arbitrary: good }, { weight: 1, arbitrary: junk })
const keyed = (value: fc.Arbitrary<unknown>) => fc.dictionary(fc.oneof({ weight: 8, arbitrary: fc.constantFrom('a', 'b_2') }, fc.constantFrom('', '1', '__proto__', 'constructor', 'á')), value)
const text = or(fc.constantFrom('x', 'nhãn'))
const item = fc.record({ id: or(fc.constantFrom('a', 'b_2')), note: text, more: junk }, { requiredKeys: [] })
const params = fc.record(
  {
    target: or(fc.double({ noNaN: true })), floor: or(fc.double()), of: or(fc.constantFrom('value', 'ratio')), per: or(fc.boolean()), text,
    label: or(fc.record({ vi: text, en: text, more: junk }, { requiredKeys: [] })), items: or(fc.array(or(item), { maxLength: 3 })),
    weights: or(keyed(or(fc.double()))), params: or(keyed(junk)), toString: junk,
  },
  { requiredKeys: [] },
)

test('values and faults are those of zod', () => {
  let read = 0
  fc.assert(
    fc.property(fc.oneof({ weight: 20, arbitrary: params }, junk), (value) => {
      const [our, theirs] = compared(value)
      if (!Array.isArray(theirs)) read += 1
      expect(our).toEqual(theirs)
    }),
    { ...SEED, numRuns: 400, examples: [[{ target: 1, of: 'ratio', items: [{ id: 'a' }] }]] },
  )
  expect(read).toBeGreaterThan(0)
})

test('an own __proto__ is an unknown key, and in a record it is dropped', () => {
  const good = '"target": 1, "of": "value", "items": [{"id": "a"}]'
  for (const value of [`{${good}, "__proto__": {"floor": 1}}`, `{${good}, "params": {"__proto__": {"floor": 1}}}`]) {
    const [our, theirs] = compared(JSON.parse(value))
    expect(our).toEqual(theirs)
  }
})

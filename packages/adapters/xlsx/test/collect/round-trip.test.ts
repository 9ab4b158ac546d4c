import { hatinh } from '@dti-vn/hatinh'
import { createEngine, type Dataset, datasetOfRows, type InputValue, type Plan, type PlannedInput } from '@dti-vn/sdk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeWorld } from '../../../../core/test/contract/world/world.js'
import { collectForms } from '../../src/collect/collect-forms.js'
import { optionWords } from '../../src/form/option-words.js'
import { DIGEST, filledForm, type Filling } from './filled-form.js'

const engine = createEngine({ plugins: [hatinh()] })

/** A usable value of an input; null is left blank. */
function valueOf(input: PlannedInput): fc.Arbitrary<InputValue> {
  const { type, min = 0, max = 1_000_000, decimals = 6 } = input.definition
  const places = Math.min(decimals, 4)
  const given: fc.Arbitrary<InputValue> =
    type === 'boolean'
      ? fc.boolean()
      : type === 'choice'
        ? fc.constantFrom(...input.options)
        : type === 'integer'
          ? fc.integer({ min: Math.ceil(min), max: Math.floor(Math.min(max, 1e9)) })
          : fc.integer({ min: Math.ceil(min * 10 ** places), max: Math.floor(Math.min(max, 1e6) * 10 ** places) }).map((n) => n / 10 ** places)
  return fc.oneof({ weight: 8, arbitrary: given }, { weight: 1, arbitrary: fc.constantFrom<InputValue>(null, 'NA') })
}

/** How people type: numbers as numbers, as texts with a comma, grouped, padded; words of lists in any capitals and normal form. */
function typedAs(input: PlannedInput, value: InputValue, way: number): string | number | boolean | { value: number; type: 'number'; style: { numFmt: string } } | null {
  if (value === null) return way % 2 === 0 ? null : ' \u00a0'
  if (typeof value === 'number') {
    const comma = String(value).replace('.', ',')
    const [whole = '', fraction] = comma.split(',')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction === undefined ? '' : `,${fraction}`)
    // 85 as Excel keeps it in a percent cell: the nearest double to 0.85.
    const percent = { value: Number(`${String(value)}e-2`), type: 'number', style: { numFmt: '0.00%' } } as const
    const isPercent = input.definition.unit?.vi === '%' && !String(value).includes('e')
    return [value, comma, grouped, ` ${comma}\u00a0`, isPercent ? percent : value][way % 5] ?? value
  }
  const word = optionWords(input)?.find((option) => option.value === String(value))?.word ?? String(value)
  return [word, word.normalize('NFD'), `${word} `, word.toUpperCase(), typeof value === 'boolean' ? value : word][way % 5] ?? word
}

function expectSame(actual: Dataset, expected: Dataset): void {
  expect(actual.units.map(({ code, name }) => [code, name])).toEqual(expected.units.map(({ code, name }) => [code, name]))
  expect(actual.columns.map(({ status, values }) => [...status].map((s, i) => [s, values[i]]))).toEqual(
    expected.columns.map(({ status, values }) => [...status].map((s, i) => [s, values[i]])),
  )
}

async function roundTrip(plan: Plan, units: readonly (readonly [readonly InputValue[], readonly number[]])[]): Promise<void> {
  const fillings = units.map(([values, ways], position): Filling & { unit: string } => ({
    unit: `${String(position)}1`,
    name: `Xã ${String(position)}`,
    renamed: position % 2 === 0 ? 'Đã điền' : 'Phiếu',
    typed: Object.fromEntries(plan.columns.map((input, i) => [keyOf(plan, input), typedAs(input, values[i] ?? null, ways[i] ?? 0)])),
  }))
  const files = await Promise.all(fillings.map(async (filling) => ({ name: `${filling.unit}.xlsx`, bytes: await filledForm(plan, filling) })))
  const collected = await collectForms(files, plan, { definitionDigest: DIGEST })
  expect(collected.dataset.issues.filter(({ code }) => code !== 'cell-percent-read' && code !== 'value-share-suspected')).toEqual([])
  const rows = fillings.map(({ unit, name }, position) => ({ code: unit, name: name ?? null, values: valuesOf(plan, units[position]?.[0] ?? []) }))
  expectSame(collected.dataset, datasetOfRows(plan, rows))
}

function keyOf(plan: Plan, { indicator, definition }: PlannedInput): string {
  return `${plan.indicators[indicator]?.definition.code ?? ''}/${definition.id}`
}

function valuesOf(plan: Plan, values: readonly InputValue[]): Record<string, Record<string, InputValue>> {
  const all: Record<string, Record<string, InputValue>> = {}
  plan.columns.forEach((input, i) => {
    const code = plan.indicators[input.indicator]?.definition.code ?? ''
    all[code] = { ...all[code], [input.definition.id]: values[i] ?? null }
  })
  return all
}

const unitsOf = (plan: Plan) =>
  fc.array(fc.tuple(fc.tuple(...plan.columns.map(valueOf)), fc.array(fc.nat(4), { minLength: plan.columns.length, maxLength: plan.columns.length })), {
    minLength: 1,
    maxLength: 2,
  })

test.each(['department', 'district', 'commune'] as const)('forms of the %s index give what was typed', async (level) => {
  const plan = engine.plan(`qd2878/${level}`)
  await fc.assert(fc.asyncProperty(unitsOf(plan), (units) => roundTrip(plan, units)), { numRuns: 8 })
}, 60_000)

test('forms of random indexes over all methods give what was typed', async () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const plan = engine.plan(makeWorld(seed).index)
    await fc.assert(fc.asyncProperty(unitsOf(plan), (units) => roundTrip(plan, units)), { numRuns: 2, seed })
  }
}, 60_000)

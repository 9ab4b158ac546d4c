import { createEngine, type InputDefinition } from '@dti-vn/sdk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PrintedIndicator, printRule } from '../../src/index.js'
import { matched } from '../matched.js'

const input = (id: string, type: InputDefinition['type'] = 'number', vi = `Nội dung ${id}`): InputDefinition => ({ id, type, label: { vi }, unit: { vi: 'mục' } })
const ids = (count: number) => Array.from({ length: count }, (_, i) => `x${i + 1}`)

/** Falling shares in hundredths that begin at 1. */
const fallingShares = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 }).map((parts) => [100, ...parts.sort((a, b) => b - a)].map((part) => part / 100))
const amounts = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 6, maxLength: 6 })
const whenZero = fc.constantFrom(undefined, 'missing', 'full', 'zero', 'not-applicable')
const defined = (params: object) => Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined))

const tiers = fc.tuple(fallingShares, amounts, fc.constantFrom('value', 'ratio'), fc.boolean(), fc.boolean(), whenZero).map(([shares, bounds, of, falls, strict, zero]) => {
  const sorted = bounds.sort((a, b) => (falls ? a - b : b - a))
  // Of things that are counted, a strict bound reads back as the next whole number.
  const key = of === 'ratio' && strict ? (falls ? 'below' : 'above') : falls ? 'max' : 'min'
  const steps = shares.map((share, i) => ({ [key]: (sorted[i] ?? 0) / (of === 'ratio' ? 100 : 1), share }))
  return { method: 'tiers', params: defined({ of, steps, whenZero: of === 'ratio' ? zero : undefined }), inputs: of === 'ratio' ? [input('x1', 'integer'), input('x2', 'integer')] : [input('x1', 'integer')] }
})
const cut = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }).map((cuts) => {
  const edges = [0, ...cuts.sort((a, b) => a - b), 100]
  return edges.slice(1).map((edge, i) => ({ id: `x${i + 1}`, share: (edge - (edges[i] ?? 0)) / 100 }))
})

const rule = fc.oneof(
  tiers,
  cut.map((items) => ({ method: 'checklist', params: { items }, inputs: items.map(({ id }) => input(id, 'boolean')) })),
  fallingShares.map((shares) => {
    const options = shares.map((share, i) => ({ id: `x${i + 1}`, share }))
    return { method: 'best_of', params: { options }, inputs: options.map(({ id }) => input(id, 'boolean')) }
  }),
  fallingShares.map((shares) => {
    const options = [...shares, 0].map((share, i) => ({ id: `o${i + 1}`, label: { vi: `Phương án ${'abcdefgh'[i] ?? ''}` }, share }))
    return { method: 'choice', params: { options }, inputs: [input('x1', 'choice')] }
  }),
  fc.tuple(fc.constantFrom('ratio', 'complement'), fc.integer({ min: 1, max: 100 }), fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }), whenZero).map(([method, target, floor, zero]) => ({
    method,
    params: defined({ target: target / 100, floor: floor === undefined ? undefined : floor / 100, whenZero: zero }),
    inputs: [input('x1', 'integer'), input('x2', 'integer')],
  })),
  fc.constantFrom('value', 'ratio').map((of) => ({ method: 'relative', params: { of }, inputs: of === 'ratio' ? [input('x1', 'integer'), input('x2', 'integer')] : [input('x1')] })),
  fallingShares.map((shares) => ({ method: 'survey', params: { weights: Object.fromEntries(shares.map((share, i) => ['ABCDEF'[i] ?? '', share])) }, inputs: shares.map((_, i) => input('ABCDEF'[i] ?? '', 'integer')) })),
  fc.constant({ method: 'boolean', params: {}, inputs: [input('x1', 'boolean')] }),
)

test('a rule printed as an annex prints it reads back as the same rule, for every maximum of whole points', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(rule, fc.integer({ min: 1, max: 200 }), (made, maxPoints) => {
      const indicator = { ...made, maxPoints, name: { vi: made.method === 'survey' ? 'Khảo sát mức độ' : 'Tên chỉ số' } } as PrintedIndicator
      const { text, readsBack } = printRule(indicator)
      expect([text, readsBack]).toEqual([text, true])
      // The reader alone, without what compares rules: the method, and as many steps or cases.
      const found = matched(text, maxPoints, indicator.name.vi)
      if (typeof found === 'string') throw new Error(found)
      const sizes = (params: object) => Object.values(params).map((value: unknown) => (Array.isArray(value) ? value.length : 1))
      expect([found.method, sizes(found.params).sort()]).toEqual([made.method, sizes(Object.fromEntries(Object.entries(made.params).filter(([, value]) => value !== 'missing'))).sort()])
    }),
    { numRuns: 250 },
  )
})

test('points that a count earns read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 20 }), fc.constantFrom('capped_count', 'deduction'), (each, times, method) => {
      const [perItem, cap] = [each / 2, (each * times) / 2]
      const rules = { capped_count: { params: { per_item: perItem }, maxPoints: cap }, deduction: { params: { per_item: perItem, cap }, maxPoints: 0 } }
      const indicator = { ...rules[method], method, name: { vi: 'Tên chỉ số' }, inputs: [{ ...input('x1', 'integer'), unit: { vi: 'báo cáo' } }] } as PrintedIndicator
      expect(printRule(indicator)).toMatchObject({ readsBack: true })
    }),
    { numRuns: 100 },
  )
})

test('points that a ladder prints in thirds are the points that its formula gives', () => {
  const engine = createEngine({ plugins: [] })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 5 }), (third, count) => {
      const max = third * 3
      const found = matched(`Từ 3 mục trở lên: ${max} điểm; 2 mục: ${third * 2} điểm; 1 mục: ${third} điểm; còn lại: 0 điểm`, max)
      if (typeof found === 'string') throw new Error(found)
      const text = { vi: 'x' }
      const result = engine.score(
        {
          schema: 'dti-vn.index/1', id: 'x', name: text, level: 'x', edition: 'x', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: max, maxPoints: max,
          nodes: [{ kind: 'indicator', code: '1', name: text, maxPoints: max, method: found.method, params: found.params, inputs: ids(1).map((id) => input(id, 'integer')) }],
        },
        [{ code: 'A', values: { '1': { x1: count } } }],
      )
      // the printed points of the case that holds
      expect(result.units[0]?.points).toBe(Math.min(count, 3) * third)
    }),
    { numRuns: 60 },
  )
})

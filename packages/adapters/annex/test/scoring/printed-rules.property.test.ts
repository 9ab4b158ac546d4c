import { createEngine, type IndicatorDefinition, type InputDefinition } from '@dti-vn/sdk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matched } from '../matched.js'
import { printedRule } from '../printed-rule.js'

const input = (id: string, type: InputDefinition['type'], vi = `Nội dung ${id}`): InputDefinition => ({ id, type, label: { vi }, unit: { vi: 'mục' } })
const ids = (count: number) => Array.from({ length: count }, (_, i) => `x${i + 1}`)

/** Falling shares in hundredths that begin at 1. */
const fallingShares = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 }).map((parts) => [100, ...parts.sort((a, b) => b - a)].map((part) => part / 100))

const rule = fc.oneof(
  fc.tuple(fallingShares, fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 6, maxLength: 6 }), fc.constantFrom('value' as const, 'ratio' as const)).map(([shares, minima, of]) => {
    const falling = minima.sort((a, b) => b - a)
    const steps = shares.map((share, i) => ({ min: (falling[i] ?? 0) / (of === 'ratio' ? 100 : 1), share }))
    return { method: 'tiers', params: { of, steps }, inputs: of === 'ratio' ? [input('x1', 'integer'), input('x2', 'integer')] : [input('x1', 'integer')] }
  }),
  fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }).map((cuts) => {
    const edges = [0, ...cuts.sort((a, b) => a - b), 100]
    const items = edges.slice(1).map((edge, i) => ({ id: `x${i + 1}`, share: (edge - (edges[i] ?? 0)) / 100 }))
    return { method: 'checklist', params: { items }, inputs: items.map(({ id }) => input(id, 'boolean')) }
  }),
  fallingShares.map((shares) => {
    const options = shares.map((share, i) => ({ id: `x${i + 1}`, share }))
    return { method: 'best_of', params: { options }, inputs: options.map(({ id }) => input(id, 'boolean')) }
  }),
  fc.tuple(fc.constantFrom('ratio', 'complement'), fc.integer({ min: 1, max: 100 }), fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined })).map(([method, target, floor]) => ({
    method,
    params: { target: target / 100, ...(floor === undefined ? {} : { floor: floor / 100 }) },
    inputs: [input('x1', 'integer'), input('x2', 'integer')],
  })),
)

test('a rule printed as an annex prints it comes back with the same params, for every maximum of whole points', () => {
  fc.assert(
    fc.property(rule, fc.integer({ min: 1, max: 200 }), ({ method, params, inputs }, maxPoints) => {
      const indicator: Pick<IndicatorDefinition, 'method' | 'maxPoints' | 'inputs' | 'params'> = { method, params, inputs, maxPoints }
      expect(matched(printedRule(indicator), maxPoints)).toMatchObject({ method, params })
    }),
    { numRuns: 500 },
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

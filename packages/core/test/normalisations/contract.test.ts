import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { checkDefinition } from '../../src/engine/check-definition.js'
import type { UnitRow } from '../../src/dataset/rows.js'
import { div, mul, num, points, sub } from '../../src/formula/build.js'
import type { Expr } from '../../src/formula/expr.js'
import { lazySchema } from '../../src/methods/lazy-schema.js'
import { defineNormalisation, methodOfNormalisation, type Normalisation } from '../../src/normalisations/index.js'
import { createRegistry } from '../../src/registry/registry.js'
import { indexOf, input, type Leaf, run } from '../result/typed-index.js'

/** maximum × x / most, or maximum × (most − x) / most. */
const shareOf = defineNormalisation({
  id: 'test/share_of',
  title: { vi: 'Phần của mốc' },
  description: { vi: 'Phần của mốc.' },
  params: lazySchema(() => z.strictObject({ most: z.number().check(z.positive()) })),
  normalise: (x, { most }, isUp) => {
    const way = isUp ? x : sub(num(most), x)
    return { points: mul(points, div(way, num(most))), bounded: true, formula: { vi: `x / ${String(most)}`, en: `x / ${String(most)}` } }
  },
})

const leaf = (params: Readonly<Record<string, unknown>>, inputs = [input('a')]): Leaf => ({ method: shareOf.id, params, inputs, maxPoints: 10 })
const unit = (values: UnitRow['values'][string]): UnitRow => ({ code: 'u', traits: [], values: { '1.1': values } })

function outcome(rule: Leaf, values: UnitRow['values'][string], normalisations: readonly Normalisation[] = [shareOf]) {
  const methods = normalisations.map(methodOfNormalisation)
  return (['exact', 'columns'] as const).map((executor) => run(indexOf([[rule]]), [unit(values)], { methods, executor }).units[0]?.indicators['1.1'])
}

describe('a normalisation as a method', () => {
  test.each<[string, Leaf, UnitRow['values'][string], number | string]>([
    ['10 × 6 / 8', leaf({ most: 8 }), { a: 6 }, 7.5],
    ['10 × (8 − 6) / 8', leaf({ most: 8, direction: 'down' }), { a: 6 }, 2.5],
    ['10 × (6 / 3) / 8', leaf({ most: 8, per: true }, [input('a'), input('b')]), { a: 6, b: 3 }, 2.5],
    ['bounded: 10 × 9 / 8 is above the maximum', leaf({ most: 8 }), { a: 9 }, 10],
    ['an empty figure', leaf({ most: 8 }), { a: '' }, 'missing empty'],
    ['half of a quotient', leaf({ most: 8, per: true }, [input('a'), input('b')]), { a: 6 }, 'missing empty'],
    ['6 / 0', leaf({ most: 8, per: true }, [input('a'), input('b')]), { a: 6, b: 0 }, 'missing zero-denominator'],
  ])('%s', (_why, rule, values, expected) => {
    for (const cell of outcome(rule, values)) expect(cell?.state === 'scored' ? cell.points : `${cell?.state ?? ''} ${cell?.reason ?? ''}`).toBe(expected)
  })

  test('its rule names the figure', () => {
    const rule = { ...leaf({ most: 8, per: true }, [input('a'), input('b')]) }
    const [indicator] = run(indexOf([[rule]]), [], { methods: [methodOfNormalisation(shareOf)] }).plan.indicators
    expect(indicator?.rule).toEqual({ vi: 'x / 8; x là “a” / “b”.', en: 'x / 8; x is “a” / “b”.' })
  })
})

const faults = (rule: Leaf, normalisation: Normalisation = shareOf) =>
  checkDefinition(indexOf([[rule]]), createRegistry({ normalisations: [normalisation] })).map(({ code, path }) => `${code} ${path.slice(4).join('.')}`)

describe('what is refused', () => {
  test('faults of the shared and of the own params, at once', () => {
    expect(faults(leaf({ most: 0, direction: 'left', per: 1, high: 2 }))).toEqual([
      'definition-invalid-value params.direction',
      'definition-wrong-type params.per',
      'definition-invalid-value params.most',
      'definition-unknown-key params.high',
    ])
  })

  test('other inputs than one number, or two', () => {
    expect(faults(leaf({ most: 8 }, [input('a'), input('b')]))).toEqual(['definition-method-inputs inputs'])
    expect(faults(leaf({ most: 8, per: true }))).toEqual(['definition-method-inputs inputs'])
    expect(faults(leaf({ most: 8 }, [input('a', 'boolean')]))).toEqual(['definition-method-inputs inputs.a'])
  })
})

describe('a normalisation that is wrong costs nobody points', () => {
  const bad: [string, () => unknown][] = [
    ['throws', () => { throw new Error('boom') }],
    ['returns nothing', () => undefined],
    ['returns no expression', () => ({ points: 5, bounded: true, formula: { vi: 'x' } })],
    ['returns no text', () => ({ points: num(1), bounded: true, formula: undefined })],
    ['writes NaN', () => ({ points: num(NaN), bounded: true, formula: { vi: 'x' } })],
    ['changes its figure', (...[figure]: unknown[]) => Object.assign(figure as Expr, { op: 'points' })],
  ]

  test.each(bad)('%s', (_what, normalise) => {
    const normalisation = { ...shareOf, normalise } as unknown as Normalisation
    expect(faults(leaf({ most: 8 }), normalisation)).toEqual([expect.stringMatching(/^definition-plugin-failed/)])
  })
})

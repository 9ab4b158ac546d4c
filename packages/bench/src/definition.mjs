import { defineIndex, indicator, mainIndicator } from '@dti-vn/core'

const text = (value) => ({ vi: value, en: value })
const number = (id) => ({ id, type: 'integer', label: text(id) })
const flag = (id) => ({ id, type: 'boolean', label: text(id) })

/** Method kinds with how many indicators of each: 80 in all, in about the mix of the catalogue of Decision 2878. */
const KINDS = [
  [30, () => ({ method: 'ratio', params: { target: 0.8 }, inputs: [number('a'), number('b')] })],
  [4, () => ({ method: 'ratio', params: { target: 1, floor: 0.5 }, inputs: [number('a'), number('b')] })],
  [6, () => ({ method: 'complement', params: { target: 1 }, inputs: [number('a'), number('b')] })],
  [
    10,
    () => ({
      method: 'tiers',
      params: { of: 'ratio', steps: [{ min: 0.8, share: 1 }, { min: 0.6, share: 0.7 }, { min: 0.4, share: 0.4 }] },
      inputs: [number('a'), number('b')],
    }),
  ],
  [
    6,
    () => ({
      method: 'tiers',
      params: { of: 'value', steps: [{ min: 60, share: 1 }, { min: 36, share: 0.6 }, { min: 12, share: 0.3 }] },
      inputs: [number('a')],
    }),
  ],
  [
    6,
    () => ({
      method: 'checklist',
      params: { items: [{ id: 'p', share: 0.3 }, { id: 'q', share: 0.2 }, { id: 'r', share: 0.3 }, { id: 's', share: 0.2 }] },
      inputs: ['p', 'q', 'r', 's'].map(flag),
    }),
  ],
  [
    4,
    () => ({
      method: 'best_of',
      params: { options: [{ id: 'p', share: 1 }, { id: 'q', share: 0.7 }, { id: 'r', share: 0.4 }] },
      inputs: ['p', 'q', 'r'].map(flag),
    }),
  ],
  [3, () => ({ method: 'boolean', inputs: [flag('p')] })],
  [3, () => ({ method: 'capped_count', params: { per_item: 2.5 }, inputs: [number('a')] })],
  [2, () => ({ method: 'survey', params: { weights: { A: 1, B: 0.6, C: 0.2, D: 0 } }, inputs: ['A', 'B', 'C', 'D'].map(number) })],
  [2, () => ({ method: 'relative', params: { of: 'ratio' }, inputs: [number('a'), number('b')] })],
  [
    2,
    () => ({
      method: 'formula',
      params: { expression: 'points * (0.6 * min(1, a / b) + 0.4 * min(1, c / b))' },
      inputs: [number('a'), number('b'), number('c')],
    }),
  ],
  [2, () => ({ method: 'expert', inputs: [{ id: 'given', type: 'number', label: text('given') }] })],
]

/** An index of 20, 80 or 320 indicators over all kinds of methods in 8 main indicators. */
export function benchDefinition(count = 80) {
  const mix = KINDS.flatMap(([times, make]) => Array.from({ length: times }, () => make))
  const sources = Array.from({ length: count }, (_, i) => mix[count < mix.length ? Math.floor((i * mix.length) / count) : i % mix.length]())
  const mains = Array.from({ length: 8 }, (_, m) =>
    mainIndicator({
      id: `main${m + 1}`,
      name: text(`main ${m + 1}`),
      maxPoints: 12 * sources.filter((_source, i) => i % 8 === m).length,
      children: sources
        .filter((_source, i) => i % 8 === m)
        .map((source, i) => indicator({ code: `${m + 1}.${i + 1}`, name: text(`${m + 1}.${i + 1}`), maxPoints: 12, ...source })),
    }),
  )
  return defineIndex({
    id: 'bench/mix',
    name: text('bench'),
    level: 'unit',
    edition: '1',
    valid: { from: '2026-01-01', to: null },
    decision: null,
    authority: 'illustrative',
    scale: 1000,
    maxPoints: 12 * count,
    nodes: mains,
  })
}

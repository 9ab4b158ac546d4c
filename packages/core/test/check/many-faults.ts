import type { IndexDefinition } from '../../src/definition/index-definition.js'
import { indexOf, input, typed } from '../result/typed-index.js'

const text = { vi: 'x' }
const options = (...shares: number[]) => shares.map((share, i) => ({ id: `o${i}`, label: text, share }))

/** A definition with one of each of many faults. What is wrong stands behind each line. */
export const manyFaults: IndexDefinition = indexOf(
  [
    [
      typed(10.005), // 1.1: three decimals
      typed(-1), // 1.2: negative maximum
      typed(5, { inputs: [input('points')] }), // 1.3: reserved id
      typed(5, { inputs: [input('x'), input('X')] }), // 1.4: ids equal but for case; expert takes one input
      typed(5, { method: 'expret' }), // 1.5: no such method
      { method: 'choice', params: { options: options(0.5, 0.25) }, inputs: [input('a', 'choice')], maxPoints: 5 }, // 1.6: never full
      { method: 'choice', params: { options: options(1, 1.5) }, inputs: [input('a', 'choice')], maxPoints: 5 }, // 1.7: share over 1
      { method: 'tiers', params: { of: 'value', steps: [{ min: 1, share: 1 }, { min: 2, share: 0.5 }] }, inputs: [input('a')], maxPoints: 5 }, // 1.8: order
      { method: 'ratio', params: { target: 0 }, inputs: [input('a'), input('b')], maxPoints: 5 }, // 1.9: target
      { method: 'formula', params: { expression: 'done / planed' }, inputs: [input('done'), input('planned')], maxPoints: 5 }, // 1.10: name
    ],
    [
      typed(5, { trait: 'urbn' }), // 2.1: no such trait
      typed(5, { inputs: [input('awarded', 'number', { min: 3, max: 2 })] }), // 2.2: bounds
      typed(5, { inputs: [input('awarded', 'number', { max: 1e15 })] }), // 2.3: beyond the limits of numbers
      { method: 'ratio', params: { target: 1, flor: 0.5 }, inputs: [input('a'), input('b')], maxPoints: 5 }, // 2.4: unknown key of params
      { method: 'boolean', params: {}, inputs: [input('a')], maxPoints: 5 }, // 2.5: a number for a boolean
    ],
  ],
  {
    id: 'Not An Id',
    maxPoints: 1000,
    scale: 0,
    valid: { from: '2026-01-01', to: '2025-01-01' },
    cohorts: ['all', 'all'],
    pillars: [{ id: 'p', name: text, members: ['m1', 'm3'] }],
    grades: [
      { id: 'good', name: text, from: 0.5 },
      { id: 'better', name: text, from: 0.8, to: 0.6 },
    ],
    ranking: { tieBreakers: [{ by: 'main', id: 'm9' }] },
  },
)

/** Code and path of every fault above, by hand. */
export const itsFaults: readonly [code: string, path: string][] = [
  ['definition-id-invalid', 'id'],
  ['definition-id-reserved', 'nodes.0.children.2.inputs.0.id'],
  ['definition-id-duplicate', 'nodes.0.children.3.inputs.1.id'],
  ['definition-points-places', 'nodes.0.children.0.maxPoints'],
  ['definition-points-negative', 'nodes.0.children.1.maxPoints'],
  ['definition-points-places', 'nodes.0.maxPoints'], // 10.005 − 1 + 8 × 5
  ['definition-sum-mismatch', 'maxPoints'],
  ['definition-invalid-value', 'scale'],
  ['definition-bounds-order', 'nodes.1.children.1.inputs.0'],
  ['definition-number-limits', 'nodes.1.children.2.inputs.0.max'],
  ['definition-trait-unknown', 'nodes.1.children.0.trait'],
  ['definition-pillar-member-unknown', 'pillars.0.members.1'],
  ['definition-rank-reference-unknown', 'ranking.tieBreakers.0'],
  ['definition-id-duplicate', 'cohorts.1'],
  ['definition-valid-range', 'valid'],
  ['definition-grade-order', 'grades.1.from'],
  ['definition-grade-gap', 'grades.1.to'],
  ['definition-grade-gap', 'grades.1.from'],
  ['definition-method-inputs', 'nodes.0.children.3.inputs'],
  ['definition-method-unknown', 'nodes.0.children.4.method'],
  ['definition-shares-never-full', 'nodes.0.children.5.params.options'],
  ['definition-share-range', 'nodes.0.children.6.params.options.1.share'],
  ['definition-steps-order', 'nodes.0.children.7.params.steps.1'],
  ['definition-target-not-positive', 'nodes.0.children.8.params.target'],
  ['formula-name-unknown', 'nodes.0.children.9.params.expression'],
  ['definition-unknown-key', 'nodes.1.children.3.params.flor'],
  ['definition-method-inputs', 'nodes.1.children.4.inputs.a'],
]

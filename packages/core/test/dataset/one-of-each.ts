import type { Plan, PlannedInput } from '../../src/engine/plan.js'
import { compileIndex } from '../../src/engine/compile.js'
import { createRegistry } from '../../src/registry/registry.js'
import { indexOf, input } from '../result/typed-index.js'

const options = ['none', 'draft', 'done'].map((id) => ({ id, label: { vi: id } }))

/** A plan with an input of every type: `count`, `level`, `yes`, `stage`, and `gain`, which may be negative. */
export const plan: Plan = compileIndex(
  indexOf([
    [
      {
        method: 'formula',
        params: { expression: 'count + level + gain' },
        inputs: [input('count', 'integer', { max: 50 }), input('level', 'number', { min: 0.5, max: 1.5 }), input('gain', 'number', { min: -10 })],
        maxPoints: 10,
      },
      { method: 'boolean', params: {}, inputs: [input('yes', 'boolean')], maxPoints: 10 },
      { method: 'formula', params: { expression: 'is(stage, done) ? points : 0' }, inputs: [input('stage', 'choice', { options })], maxPoints: 10 },
    ],
  ]),
  createRegistry(),
)

export function inputOf(id: string): PlannedInput {
  const found = plan.columns.find((column) => column.definition.id === id)
  if (!found) throw new Error(`no input ${id}`)
  return found
}

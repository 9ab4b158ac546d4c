import { bindMethod } from '../check/bind-method.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import type { ScoringRegistry } from '../registry/registry-of.js'
import { indicatorsOf } from '../definition/tree.js'
import { compileWith } from './compile-with.js'
import { inRegistry } from './plan-uses.js'
import type { Plan } from './plan.js'

/**
 * Compiles a definition that was checked before, such as a shipped level: what is wrong with it, or with the expressions of its methods, is not found. A
 * method that throws gives its indicator state `failed`. Throws a `TypeError` where the registry lacks what the definition needs.
 */
export function compileChecked(definition: IndexDefinition, registry: ScoringRegistry): Plan {
  for (const { node } of indicatorsOf(definition.nodes)) inRegistry('Scoring method', node.method, registry.methods)
  return compileWith(definition, registry, bindMethod)
}

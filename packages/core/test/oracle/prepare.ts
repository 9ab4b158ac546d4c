import type { GroupDefinition, IndexNode } from '../../src/definition/group-definition.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import type { IndicatorDefinition } from '../../src/definition/indicator-definition.js'
import { decimal } from './fraction.js'
import type { MethodUse, OracleMethod } from './method.js'
import { methodOf } from './methods.js'

/** An indicator with its rule and with inputs that carry the bounds and options of the method. */
export interface OracleIndicator {
  readonly definition: IndicatorDefinition
  readonly method: OracleMethod
  readonly use: MethodUse
}

export function prepareIndicator(definition: IndicatorDefinition): OracleIndicator {
  const method = methodOf(definition.method)
  const declared: MethodUse = {
    method: definition.method,
    params: definition.params ?? {},
    max: decimal(definition.maxPoints),
    inputs: definition.inputs,
    methodOf,
  }
  const inputs = definition.inputs.map((input) => method.refine?.(declared, input) ?? input)
  return { definition, method, use: { ...declared, inputs } }
}

/** A main indicator with the indicators under it. */
export interface OracleMain {
  readonly id: string
  readonly indicators: readonly IndicatorDefinition[]
}

export function mainsOf(index: IndexDefinition): OracleMain[] {
  const visit = (node: IndexNode): OracleMain[] => {
    if (node.kind === 'indicator') return []
    return node.role === 'main' ? [{ id: node.id, indicators: leavesOf(node) }] : node.children.flatMap(visit)
  }
  return index.nodes.flatMap(visit)
}

function leavesOf(node: GroupDefinition): IndicatorDefinition[] {
  return node.children.flatMap((child) => (child.kind === 'indicator' ? [child] : leavesOf(child)))
}

import type { IndexDefinition, IndexNode } from '@dti-vn/sdk'

/**
 * The definition with another set of weights, by code of indicator or id of group; nodes that are not named keep theirs. The definition
 * given is not changed. Throws a `RangeError` for a name that the definition does not have; whether weights are usable its check says.
 */
export function withWeights(definition: IndexDefinition, weights: Readonly<Record<string, number>>): IndexDefinition {
  const unknown = new Set(Object.keys(weights))
  const nodes = definition.nodes.map(reweighed)
  if (unknown.size > 0) {
    const names = [...unknown].join('", "')
    throw new RangeError(`"${definition.id}" has no indicator or group "${names}"; use codes of indicators and ids of groups.`)
  }
  return { ...definition, nodes }

  function reweighed(node: IndexNode): IndexNode {
    const name = node.kind === 'group' ? node.id : node.code
    unknown.delete(name)
    const weight = Object.hasOwn(weights, name) ? weights[name] : node.weight
    const kept = weight === undefined ? {} : { weight }
    return node.kind === 'group' ? { ...node, ...kept, children: node.children.map(reweighed) } : { ...node, ...kept }
  }
}

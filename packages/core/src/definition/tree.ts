import type { GroupDefinition, IndexNode } from './group-definition.js'
import type { IndicatorDefinition } from './indicator-definition.js'

/** A place in the tree of a definition. */
export interface TreePosition<Node extends IndexNode = IndexNode> {
  readonly node: Node
  /** Path from the root of the definition, e.g. `['nodes', 0, 'children', 3]`. */
  readonly path: readonly (string | number)[]
  /** Groups above, from the root. */
  readonly parents: readonly GroupDefinition[]
}

/** Every node of a tree, parents before children, in written order. */
export function* nodesOf(
  nodes: readonly IndexNode[],
  path: readonly (string | number)[] = ['nodes'],
  parents: readonly GroupDefinition[] = [],
): Generator<TreePosition> {
  for (const [i, node] of nodes.entries()) {
    const here = [...path, i]
    yield { node, path: here, parents }
    if (node.kind === 'group') yield* nodesOf(node.children, [...here, 'children'], [...parents, node])
  }
}

/** The indicators of a tree in written order. */
export function indicatorsOf(nodes: readonly IndexNode[]): TreePosition<IndicatorDefinition>[] {
  return [...nodesOf(nodes)].filter((position): position is TreePosition<IndicatorDefinition> => position.node.kind === 'indicator')
}

/** The main indicators of a tree in written order. */
export function mainsOf(nodes: readonly IndexNode[]): TreePosition<GroupDefinition>[] {
  return [...nodesOf(nodes)].filter(
    (position): position is TreePosition<GroupDefinition> => position.node.kind === 'group' && position.node.role === 'main',
  )
}

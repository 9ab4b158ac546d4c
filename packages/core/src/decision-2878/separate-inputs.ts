import type { IndexNode } from '../definition/group-definition.js'

/** The nodes with some inputs, by indicator code, declared to be other questions than those of the same id in other indicators (`shared: false`). */
export function withSeparateInputs<const Nodes extends readonly IndexNode[]>(nodes: Nodes, ids: Readonly<Record<string, readonly string[]>>): Nodes {
  return nodes.map((node) => separate(node, ids)) as readonly IndexNode[] as Nodes
}

function separate(node: IndexNode, ids: Readonly<Record<string, readonly string[]>>): IndexNode {
  if (node.kind === 'group') return { ...node, children: node.children.map((child) => separate(child, ids)) }
  const own = ids[node.code]
  return own ? { ...node, inputs: node.inputs.map((input) => (own.includes(input.id) ? { ...input, shared: false } : input)) } : node
}

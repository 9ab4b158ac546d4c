import { create, type MathNode, parseDependencies } from 'mathjs/number'

const { parse } = create(parseDependencies ?? {})
const trees = new Map<string, MathNode>()

/** The tree of mathjs. Equal texts give the same tree. */
export function parseTree(text: string): MathNode {
  const known = trees.get(text)
  if (known) return known
  const tree = parse(text)
  trees.set(text, tree)
  return tree
}

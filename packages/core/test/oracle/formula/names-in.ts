import type { FunctionNode, MathNode, SymbolNode } from 'mathjs/number'

/** Walks the names that stand for inputs: not names of functions and not options. `inDefault` says that `default` guards the name. */
function visitNames(node: MathNode, inDefault: boolean, found: (name: string, inDefault: boolean) => void): void {
  if (node.type === 'SymbolNode') {
    found((node as SymbolNode).name, inDefault)
    return
  }
  if (node.type === 'FunctionNode') {
    const call = node as FunctionNode
    const name = (call.fn).name
    const args = name === 'is' || name === 'default' ? call.args.slice(0, 1) : call.args
    args.forEach((arg) => visitNames(arg, name === 'default', found))
    return
  }
  node.forEach((child) => visitNames(child, false, found))
}

/** Names of inputs in a formula (and `points`). */
export function namesIn(tree: MathNode): ReadonlySet<string> {
  const names = new Set<string>()
  visitNames(tree, false, (name) => names.add(name))
  return names
}

/** Inputs that are read through `default` and never plainly. */
export function blankable(tree: MathNode): ReadonlySet<string> {
  const guarded = new Set<string>()
  const plain = new Set<string>()
  visitNames(tree, false, (name, inDefault) => (inDefault ? guarded : plain).add(name))
  return new Set([...guarded].filter((name) => !plain.has(name)))
}

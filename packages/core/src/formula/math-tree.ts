/** A node of the tree that mathjs makes of a formula: its kind, and the parts that the kind has. */
export type MathNode = Readonly<Record<string, unknown>> & { readonly type: string }

type MathNodeClass = new (...parts: readonly unknown[]) => MathNode

/** The names of a node's parts in the order in which the parser hands them over. Kinds without any are outside the language and refused by name. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  AccessorNode: [],
  ArrayNode: [],
  AssignmentNode: [],
  BlockNode: [],
  ConditionalNode: ['condition', 'trueExpr', 'falseExpr'],
  ConstantNode: ['value'],
  FunctionAssignmentNode: [],
  FunctionNode: ['fn', 'args'],
  IndexNode: [],
  ObjectNode: [],
  OperatorNode: ['op', 'fn', 'args', 'implicit'],
  ParenthesisNode: ['content'],
  RangeNode: ['start', 'end', 'step'],
  RelationalNode: ['conditionals', 'params'],
  SymbolNode: ['name'],
}

/**
 * Nodes for the parser of mathjs that hold their parts and do nothing: the ones of mathjs evaluate and print themselves, and bring along
 * most of mathjs. The parser asks for classes and knows a node by `isNode` of its prototype and by `is…Node`.
 */
export function mathNodeClasses(): Readonly<Record<string, MathNodeClass>> {
  return Object.fromEntries(Object.entries(PARTS).map(([type, names]) => [type, nodeClass(type, names)]))
}

function nodeClass(type: string, names: readonly string[]): MathNodeClass {
  function Node(this: Record<string, unknown>, ...parts: readonly unknown[]): void {
    names.forEach((name, i) => {
      this[name] = parts[i]
    })
  }
  Object.assign(Node.prototype as object, { type, isNode: true, [`is${type}`]: true })
  return Node as unknown as MathNodeClass
}

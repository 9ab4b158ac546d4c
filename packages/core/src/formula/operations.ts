/** What an expression yields. The two never mix. */
export type ExprType = 'number' | 'boolean'

/** What stands under a key of an operation: an expression of a type, one of several of the `same` type, or a list of at least one number. */
export type OperandType = ExprType | 'same' | 'numbers'

/** All that the language says of one operation. What it means is said once by each backend: see docs/how-to-change.md. */
export interface Operation {
  /** The operands by their keys, in the order in which they are written. */
  readonly operands: Readonly<Record<string, OperandType>>
  /** `input`: as the input is declared. `same`: as its operands of the same type. */
  readonly result: ExprType | 'input' | 'same'
  /** The sign that formulas write between two operands or before the only one. */
  readonly sign?: string
  /** The name by which formulas call it. */
  readonly call?: string
  /** True where an input may have that name: formulas look functions up only before a parenthesis. Names that were reserved from the start stay so. */
  readonly free?: true
  /** True when its value differs between units whatever its operands are. */
  readonly varies?: true
  /** Whether its value may not be rational; `sometimes` is decided by `isInexact`. */
  readonly inexact?: 'always' | 'sometimes'
  /** True when it has no value for some numbers: those are `out-of-domain`. */
  readonly partial?: true
}

const NONE = {} as const
const ONE = { arg: 'number' } as const
const TWO = { left: 'number', right: 'number' } as const
const BOTH = { left: 'boolean', right: 'boolean' } as const
const LIST = { args: 'numbers' } as const

/**
 * The operations of the language: walking, checking, parsing, reserved names and printing read this table, and every backend is a record
 * over its keys that does not compile with one missing.
 */
export const OPERATIONS = Object.freeze({
  number: { operands: NONE, result: 'number' },
  boolean: { operands: NONE, result: 'boolean' },
  points: { operands: NONE, result: 'number' },
  input: { operands: NONE, result: 'input', varies: true },
  add: { operands: TWO, result: 'number', sign: '+' },
  sub: { operands: TWO, result: 'number', sign: '-' },
  mul: { operands: TWO, result: 'number', sign: '*' },
  div: { operands: TWO, result: 'number', sign: '/' },
  pow: { operands: TWO, result: 'number', sign: '^', inexact: 'sometimes', partial: true },
  neg: { operands: ONE, result: 'number', sign: '-' },
  eq: { operands: TWO, result: 'boolean', sign: '==' },
  ne: { operands: TWO, result: 'boolean', sign: '!=' },
  lt: { operands: TWO, result: 'boolean', sign: '<' },
  le: { operands: TWO, result: 'boolean', sign: '<=' },
  gt: { operands: TWO, result: 'boolean', sign: '>' },
  ge: { operands: TWO, result: 'boolean', sign: '>=' },
  and: { operands: BOTH, result: 'boolean', sign: 'and' },
  or: { operands: BOTH, result: 'boolean', sign: 'or' },
  not: { operands: { arg: 'boolean' }, result: 'boolean', sign: 'not' },
  if: { operands: { test: 'boolean', then: 'same', else: 'same' }, result: 'same' },
  min: { operands: LIST, result: 'number', call: 'min' },
  max: { operands: LIST, result: 'number', call: 'max' },
  abs: { operands: ONE, result: 'number', call: 'abs' },
  floor: { operands: ONE, result: 'number', call: 'floor' },
  ceil: { operands: ONE, result: 'number', call: 'ceil' },
  round: { operands: ONE, result: 'number', call: 'round' },
  clamp: { operands: { arg: 'number', low: 'number', high: 'number' }, result: 'number', call: 'clamp' },
  sqrt: { operands: ONE, result: 'number', call: 'sqrt', inexact: 'always', partial: true },
  ln: { operands: ONE, result: 'number', call: 'ln', inexact: 'always', partial: true },
  exp: { operands: ONE, result: 'number', call: 'exp', free: true, inexact: 'always', partial: true },
  option: { operands: NONE, result: 'boolean', call: 'is', varies: true },
  'input-or': { operands: NONE, result: 'input', call: 'default', varies: true },
  /** Formulas call it `ref_max`, `ref_min` …: by the names of `REFERENCES`. */
  ref: { operands: ONE, result: 'number', call: 'ref', varies: true, inexact: 'sometimes' },
} as const satisfies Readonly<Record<string, Operation>>)

/** Aggregates over the reference set of an indicator. `sd` is that of the population; `rank` is the unit's own rank, 1 for the highest, ties equal. */
export const REFERENCES = /* @__PURE__ */ Object.freeze(['max', 'min', 'mean', 'sd', 'count', 'rank'] as const)

/** The key of an operation, `op` of its expressions. */
export type Operator = keyof typeof OPERATIONS

export type ReferenceFunction = (typeof REFERENCES)[number]

type Operators<Wanted> = { [Op in Operator]: (typeof OPERATIONS)[Op] extends Wanted ? Op : never }[Operator]

/** Operators with two arguments of numbers that give a number. `^` is right-associative and binds tighter than unary minus. */
export type ArithmeticOperator = Operators<{ readonly operands: typeof TWO; readonly result: 'number' }>

/** Exact comparisons of two numbers. */
export type ComparisonOperator = Operators<{ readonly operands: typeof TWO; readonly result: 'boolean' }>

/** Operations that can yield a number. */
export type NumberOperator = Operators<{ readonly result: 'number' | 'input' | 'same' }>

/** Operations that can yield true or false. */
export type TruthOperator = Operators<{ readonly result: 'boolean' | 'input' | 'same' }>

/** Operations on a list of operands, `args`. */
export type ListOperator = Operators<{ readonly operands: typeof LIST }>

/** Operations that formulas write as a call. */
export type CallOperator = Operators<{ readonly call: string }>

/** Operations of which `isInexact` decides whether their value is rational. */
export type SometimesInexact = Operators<{ readonly inexact: 'sometimes' }>

const BY_NAME: Readonly<Record<string, Operation | undefined>> = OPERATIONS

/** The entry of an operation; undefined for what is none. */
export function operationOf(op: string): Operation | undefined {
  return BY_NAME[op]
}

/** True for the key of an operation. */
export function isOperator(op: unknown): op is Operator {
  return typeof op === 'string' && Object.hasOwn(OPERATIONS, op)
}

/** The operations in the order of the table. */
export function operators(): readonly Operator[] {
  return Object.keys(OPERATIONS) as Operator[]
}

/** The names by which formulas call an operation: none, one, or one for each aggregate. */
export function callNames(op: Operator): readonly string[] {
  const call = BY_NAME[op]?.call
  return call === undefined ? [] : op === 'ref' ? REFERENCES.map((fn) => `ref_${fn}`) : [call]
}

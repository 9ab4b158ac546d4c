/** Operators with two arguments of numbers that give a number. `^` is right-associative and binds tighter than unary minus. */
export type ArithmeticOperator = 'add' | 'sub' | 'mul' | 'div' | 'pow'

/** Exact comparisons of two numbers. */
export type ComparisonOperator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'

/** Functions of one number. `sqrt` and `ln` are correct to 40 significant digits, the others exact. */
export type UnaryFunction = 'neg' | 'abs' | 'floor' | 'ceil' | 'sqrt' | 'ln'

/** Aggregates over the reference set of an indicator. `sd` is that of the population; `rank` is the unit's own rank, 1 for the highest, ties equal. */
export type ReferenceFunction = 'max' | 'min' | 'mean' | 'sd' | 'count' | 'rank'

/**
 * The closed expression language that every executor understands: plain, JSON-serialisable data. A scoring method expands to one; formula
 * texts are parsed to one.
 */
export type Expr =
  /** A decimal literal of at most 15 significant digits. */
  | { readonly op: 'number'; readonly value: string }
  | { readonly op: 'boolean'; readonly value: boolean }
  /** The maximum points of the indicator (or of the part, inside `sum_of_parts`). */
  | { readonly op: 'points' }
  | { readonly op: 'input'; readonly id: string }
  /** An input, or the constant where it was not reported. */
  | { readonly op: 'input-or'; readonly id: string; readonly fallback: number | boolean }
  /** True when the choice input holds the option. */
  | { readonly op: 'option'; readonly id: string; readonly option: string }
  | { readonly op: UnaryFunction; readonly arg: Expr }
  /** Half away from zero, to `places` decimals. */
  | { readonly op: 'round'; readonly arg: Expr; readonly places: number }
  | { readonly op: ArithmeticOperator | ComparisonOperator | 'and' | 'or'; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'not'; readonly arg: Expr }
  | { readonly op: 'min' | 'max'; readonly args: readonly Expr[] }
  | { readonly op: 'clamp'; readonly arg: Expr; readonly low: Expr; readonly high: Expr }
  /** Only the branch taken is evaluated. */
  | { readonly op: 'if'; readonly test: Expr; readonly then: Expr; readonly else: Expr }
  | { readonly op: 'ref'; readonly fn: ReferenceFunction; readonly arg: Expr }

/** What an expression yields. The two never mix. */
export type ExprType = 'number' | 'boolean'

import type { Expr, ExprOf } from './expr.js'
import type { NumberOperator, Operator, TruthOperator } from './operations.js'

/** What a backend does with each of some operations: a record that does not compile with one missing. */
export type Rules<Ops extends Operator, Context, Result> = { readonly [Op in Ops]: (expr: ExprOf<Op>, context: Context) => Result }

/** The rules of a backend for every operation that can yield a number. */
export type NumberRules<Context, Result> = Rules<NumberOperator, Context, Result>

/** The rules of a backend for every operation that can yield true or false. */
export type TruthRules<Context, Result> = Rules<TruthOperator, Context, Result>

/** Applies the rule of the operation of an expression. */
export function applyRule<Ops extends Operator, Context, Result>(rules: Rules<Ops, Context, Result>, expr: ExprOf<Ops>, context: Context): Result {
  return (rules as unknown as Required<AnyRules<Context, Result>>)[expr.op](expr, context)
}

/** Applies the rule of an expression that yields a number. Throws a `TypeError` for one that yields true or false. */
export function applyNumberRule<Context, Result>(rules: NumberRules<Context, Result>, expr: Expr, context: Context): Result {
  const rule = (rules as unknown as AnyRules<Context, Result>)[expr.op]
  return rule ? rule(expr, context) : yieldsNo('a number', expr)
}

/** Applies the rule of an expression that yields true or false. Throws a `TypeError` for one that yields a number. */
export function applyTruthRule<Context, Result>(rules: TruthRules<Context, Result>, expr: Expr, context: Context): Result {
  const rule = (rules as unknown as AnyRules<Context, Result>)[expr.op]
  return rule ? rule(expr, context) : yieldsNo('true or false', expr)
}

type AnyRules<Context, Result> = Readonly<Partial<Record<Operator, (expr: Expr, context: Context) => Result>>>

function yieldsNo(what: string, { op }: Expr): never {
  throw new TypeError(`"${op}" does not yield ${what}.`)
}

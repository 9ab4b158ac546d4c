import type { ExprOf } from '../../formula/expr.js'
import type { ComparisonOperator } from '../../formula/operations.js'
import type { TruthRules } from '../../formula/rules.js'
import { branches, conditionOfConstant, constantConditionOf } from './branches.js'
import type { ConditionColumn } from './column.js'
import type { Compiling } from './compiling.js'
import { chooseConditions, joinConditions, negateCondition } from './conditions.js'
import { flagColumn, optionColumn } from './inputs.js'
import { compareColumns } from './order.js'

/** The columns of conditions. A condition that is the same for every unit is decided exactly before. */
export const CONDITION_RULES: TruthRules<Compiling, ConditionColumn> = {
  boolean: constantConditionOf,
  input: ({ id }, { scope }) => flagColumn(scope, id, undefined),
  'input-or': ({ id, fallback }, { scope }) => flagColumn(scope, id, fallback === true),
  option: ({ id, option }, { scope }) => optionColumn(scope, id, option),
  not: ({ arg }, { scope, condition }) => negateCondition(scope.assembly, condition(arg)),
  and: joined,
  or: joined,
  if: (expr, compiling) => branches(expr, compiling, compiling.condition, conditionOfConstant, chooseConditions),
  eq: compared,
  ne: compared,
  lt: compared,
  le: compared,
  gt: compared,
  ge: compared,
}

function joined({ op, left, right }: ExprOf<'and' | 'or'>, { scope, condition }: Compiling): ConditionColumn {
  return joinConditions(scope.assembly, op, condition(left), condition(right))
}

function compared({ op, left, right }: ExprOf<ComparisonOperator>, { scope, number }: Compiling): ConditionColumn {
  return compareColumns(scope.assembly, op, number(left), number(right))
}

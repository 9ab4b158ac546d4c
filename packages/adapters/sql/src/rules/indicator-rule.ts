import { fromScaled, type Plan, type PlannedIndicator, type ReferenceFunction } from '@dti-vn/sdk'
import type { Fraction } from '../arithmetic/fraction.js'
import { type Condition, constant, type Int, magnitude, times } from '../arithmetic/int.js'
import { scaledHalfAway } from '../arithmetic/rounding.js'
import type { Work } from '../arithmetic/work.js'
import type { Dialect } from '../dialects/dialect.js'
import { type Binding, createBindings } from './bindings.js'
import { aggregateOf, type Figure, figureOf } from './figures.js'
import { type Cap, inputLimits, type InputLimits, inputSlot } from './input-limits.js'
import { numberRule } from './number-rule.js'
import { Refusal } from './refusal.js'
import { NO_FACTS, type ReferenceNode, type RuleScope } from './scope.js'
import { type Test, testOf } from './truth-rule.js'

/** The rule of one indicator in SQL. */
export interface IndicatorRule {
  readonly indicator: PlannedIndicator
  readonly cap: Cap
  /** Type of the integers that hold every value of the rule. */
  readonly type: string
  readonly inputs: readonly InputLimits[]
  /** Columns that the figures of reference aggregates need. */
  readonly figureSteps: readonly (readonly Binding[])[]
  readonly figures: readonly Figure[]
  /** Columns that the rule needs. */
  readonly ruleSteps: readonly (readonly Binding[])[]
  /** The indicator is not applicable where this holds. */
  readonly notApplicable: Test | undefined
  /** Conditions of which any means a division by zero. */
  readonly zero: readonly Condition[]
  /** Exact points before rounding. */
  readonly exact: Fraction
  /** Points as an integer of the last place, rounded once. */
  readonly points: Int
  /** True where the rule itself may leave units without a score that its own aggregates have counted. */
  readonly hasSecondRound: boolean
}

/** Compiles the rule for figures within a cap; the names of its columns begin with `names`. Throws a `Refusal` where the integers of the dialect are too small or a function is inexact. */
export function indicatorRule(plan: Plan, indicator: PlannedIndicator, dialect: Dialect, cap: Cap, names: string): IndicatorRule {
  const inputs = indicator.inputs.map((input) => inputLimits(input, cap))
  const slots = new Map(indicator.inputs.map((input, i) => [input.definition.id, inputSlot(input, inputs[i] ?? inputLimits(input, cap), `${names}s${i + 1}`)]))
  const scope = (work: Work, reference: RuleScope['reference']): RuleScope => ({
    work,
    points: fromScaled(indicator.maximum, plan.places),
    input: (id) => slots.get(id) ?? unknownInput(id),
    reference,
  })
  const forFigures = createBindings(`${names}a`)
  const forRule = createBindings(`${names}b`)
  const figureWork = workOf(dialect, forFigures.bind)
  const ruleWork = workOf(dialect, forRule.bind)
  const figures = new Map<string, Figure>()
  for (const [key, functions] of functionsByArgument(indicator)) {
    const argument = numberRule(JSON.parse(key) as ReferenceNode['arg'], scope(figureWork, nested), NO_FACTS)
    figures.set(key, figureOf(figureWork, argument, functions))
  }
  const positions = [...figures.keys()]
  const ruleScope = scope(ruleWork, (node) => {
    const key = JSON.stringify(node.arg)
    return aggregateOf(figures.get(key) ?? nested(), node.fn, positions.indexOf(key) + 1, names)
  })
  const notApplicable = indicator.notApplicableWhen && testOf(indicator.notApplicableWhen, ruleScope, NO_FACTS)
  const exact = numberRule(indicator.expr, ruleScope, NO_FACTS)
  const points = scaledHalfAway(ruleWork, exact, 10n ** BigInt(plan.places))
  // Exact points are divided on, a few digits at a time.
  if (plan.roundingAt === 'total' && exact.d) ruleWork.watch(times(constant(10_000n * exact.q), exact.d))
  return {
    indicator,
    cap,
    type: dialect.wideType,
    inputs,
    figureSteps: forFigures.steps(),
    figures: [...figures.values()],
    ruleSteps: forRule.steps(),
    notApplicable,
    zero: exact.zero,
    exact,
    points,
    hasSecondRound: [...figures.values()].some((figure) => !isSettledBy(figure, exact.zero, notApplicable)),
  }
}

function workOf(dialect: Dialect, bind: Work['bind']): Work {
  return {
    quotient: dialect.quotient,
    bind,
    watch: (value) => {
      if (magnitude(value) > dialect.largest) throw new Refusal('too-wide')
      return value
    },
  }
}

/** The functions that look at each argument, by its text. */
function functionsByArgument({ references }: PlannedIndicator): ReadonlyMap<string, ReadonlySet<ReferenceFunction>> {
  const found = new Map<string, Set<ReferenceFunction>>()
  for (const { arg, fn } of references) {
    const key = JSON.stringify(arg)
    found.set(key, new Set([...(found.get(key) ?? []), fn]))
  }
  return found
}

/** True when whatever leaves a unit unscored also keeps its figure out of the aggregate. */
function isSettledBy({ value }: Figure, zero: readonly Condition[], notApplicable: Test | undefined): boolean {
  const condition = notApplicable?.condition
  const causes = [...zero, ...(notApplicable?.zero ?? []), ...(typeof condition === 'object' ? [condition] : [])]
  if (condition === true) return false
  return causes.every(({ sql }) => value.zero.some((own) => own.sql === sql))
}

function unknownInput(id: string): never {
  throw new TypeError(`The rule names an input "${id}" that its indicator does not have.`)
}

function nested(): never {
  throw new TypeError('A reference aggregate is inside another.')
}

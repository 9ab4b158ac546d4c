import type { Issue, Plan, PlannedNode } from '@dti-vn/sdk'
import { type Dialect, narrowed } from '../dialects/dialect.js'
import { refusalIssue } from '../issues.js'
import { lcm } from '../arithmetic/fraction.js'
import { magnitude } from '../arithmetic/int.js'
import { isQuotient } from '../nodes/indicator-terms.js'
import { type NodeProgram, nodeProgram } from '../nodes/node-program.js'
import { fitRule, type RuleNames } from './fit-rule.js'
import type { IndicatorRule } from './indicator-rule.js'
import { type Cap, NO_CAP } from './input-limits.js'
import { Refusal } from './refusal.js'
import { sqlIssue } from '../sql-issues.js'

/** The rules of an index in SQL, and what stands in their way. */
export interface CompiledRules {
  readonly rules: readonly IndicatorRule[]
  /** Factor that makes the exact points of every indicator whole numbers of a part of the last place; 1 where indicators are rounded. */
  readonly fineness: bigint
  /** Nodes that are not sums of whole numbers; undefined where all are. */
  readonly nodes: NodeProgram | undefined
  /** The dialect with integers just large enough for sums and scores. */
  readonly sums: Dialect
  readonly issues: readonly Issue[]
}

/** Compiles every indicator; collects all refusals, and a notice for the indicators whose figures are capped alike. */
export function compileRules(plan: Plan, dialect: Dialect, names?: RuleNames): CompiledRules {
  const issues: Issue[] = []
  const rules: IndicatorRule[] = []
  let fineness = 1n
  for (const indicator of plan.indicators) {
    if (indicator.failure !== undefined) continue
    try {
      const rule = fitRule(plan, indicator, dialect, names)
      if (plan.roundingAt === 'total') {
        if (!rule.exact.d) fineness = lcm(fineness, rule.exact.q)
      }
      rules.push(rule)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      issues.push(refusalIssue(error, indicator, dialect))
    }
  }
  const isPlain = plan.nodes.every(isAddedUp) && !plan.indicators.some((indicator) => isQuotient({ plan, rules }, indicator))
  const nodes = isPlain ? undefined : nodeProgram({ plan, rules, fineness }, dialect)
  issues.push(...capIssues(rules, dialect), ...imputeIssues(plan), ...pluginIssues(plan), ...(isPlain ? sumIssues(plan, rules, dialect, fineness) : nodeIssues(plan, dialect, nodes)))
  const small = isPlain ? narrowed(dialect) : undefined
  return { rules, fineness, nodes: nodes && 'columns' in nodes ? nodes : undefined, sums: small && largestSum(plan, rules, fineness) <= small.largest ? small : dialect, issues }
}

function capIssues(rules: readonly IndicatorRule[], { title }: Dialect): Issue[] {
  const alike = new Map<string, { readonly cap: Cap; readonly codes: string[] }>()
  for (const { indicator: { definition }, cap } of rules) {
    if (cap === NO_CAP) continue
    const key = `${cap.wholeDigits} ${cap.decimals}`
    const known = alike.get(key)
    if (known) known.codes.push(definition.code)
    else alike.set(key, { cap, codes: [definition.code] })
  }
  return [...alike.values()].map(({ cap, codes }) =>
    sqlIssue('sql-figures-capped', { params: { dialect: title, indicators: codes.join(', '), below: `10^${cap.wholeDigits}`, decimals: cap.decimals } }),
  )
}

/** Figures that a policy fills in come from other units before any rule; no step does that. */
function imputeIssues({ indicators }: Plan): Issue[] {
  return indicators.flatMap(({ impute, definition }) => (impute ? [sqlIssue('sql-impute', { indicator: definition.code })] : []))
}

function isAddedUp({ how, round }: PlannedNode): boolean {
  return how.aggregation.additive === true && round === undefined
}

/** An aggregation must be an expression that the integers of the dialect can hold, or at least enclose. */
function nodeIssues({ nodes, definition }: Plan, { title }: Dialect, made: ReturnType<typeof nodeProgram>): Issue[] {
  if (!made) return [sqlIssue('sql-too-wide', { params: { dialect: title } })]
  if ('columns' in made) return []
  const node = nodes[made.refused]
  return [sqlIssue('sql-aggregation', { params: { node: node?.definition?.id ?? definition.id, aggregation: node?.how.aggregation.id ?? '' } })]
}

/** Graders and rankers of plugins are programs, not rules. */
function pluginIssues({ grader, ranker }: Plan): Issue[] {
  const names = [...(grader ? [grader.grader.id] : []), ...(ranker ? [ranker.ranker.id] : [])]
  return names.map((name) => sqlIssue('sql-plugin-code', { params: { name } }))
}

/** Sums and scores must fit the integers as well. */
function sumIssues(plan: Plan, rules: readonly IndicatorRule[], dialect: Dialect, fineness: bigint): Issue[] {
  return largestSum(plan, rules, fineness) > dialect.largest ? [sqlIssue('sql-too-wide', { params: { dialect: dialect.title } })] : []
}

/** A bound for every number on the way from points to scores. */
function largestSum(plan: Plan, rules: readonly IndicatorRule[], fineness: bigint): bigint {
  const size = ({ indicator: { bounded, maximum, lowest }, points }: IndicatorRule) => (bounded ? BigInt(Math.max(maximum, -lowest)) : magnitude(points))
  const most = rules.reduce((sum, rule) => sum + size(rule), 1n)
  const factor = BigInt(Math.max(10_000, Math.ceil(plan.definition.scale * plan.factor)))
  return 4n * most * factor * fineness
}

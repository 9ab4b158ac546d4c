import { canonicalJson, type Engine, formatIssue, type IndexDefinition, parseDefinition, type Plan } from '@dti-vn/sdk'
import { notPlain } from '../assert/plain.js'

/** What is wrong with an index that a plugin brings. */
export function faultsOfIndex(engine: Engine, index: IndexDefinition): string[] {
  const issues = engine.check(index).filter(({ severity }) => severity === 'error')
  if (issues.length > 0) return issues.map((issue) => formatIssue(issue, 'en'))
  return [...faultsOfJson(engine, index), ...faultsOfTraits(engine, index)]
}

/** A definition is data: written as JSON and read again it compiles to the same plan. */
function faultsOfJson(engine: Engine, index: IndexDefinition): string[] {
  const odd = notPlain(index)
  if (odd !== undefined) return [`The index is not JSON-serialisable: ${odd}.`]
  const parsed = parseDefinition(JSON.parse(JSON.stringify(index)))
  if (!parsed.ok) return parsed.issues.map((issue) => `After JSON: ${formatIssue(issue, 'en')}`)
  if (planText(engine.plan(parsed.definition)) === planText(engine.plan(index))) return []
  return ['Written as JSON and read again, the index compiles to another plan.']
}

/** What of a plan decides a score and its explanation. */
function planText({ indicators, nodes, columns, cohorts, traits, places, roundingAt }: Plan): string {
  const rules = indicators.map(({ definition, expr, maximum, lowest, rule, missing, notApplicable }) => {
    return { code: definition.code, expr, maximum, lowest, rule, missing, notApplicable }
  })
  const sums = nodes.map(({ definition, children, how, maximum, round }) => {
    const weights = children.map(({ kind, index, weight }) => [kind, index, String(weight.n), String(weight.d)])
    return { id: definition?.id, aggregation: how.aggregation.id, params: how.params, weights, maximum, round }
  })
  return canonicalJson({ rules, sums, columns, cohorts, traits, places, roundingAt })
}

/** Data about units comes with the traits of their level, so the level must know every trait that its index uses. */
function faultsOfTraits(engine: Engine, index: IndexDefinition): string[] {
  const level = engine.levels.find(({ id }) => id === index.level)
  const known = level?.traits.map(({ id }) => id) ?? []
  return engine
    .plan(index)
    .traits.filter((trait) => !known.includes(trait))
    .map((trait) => `The index uses the trait "${trait}", which the level "${index.level}" does not declare.`)
}

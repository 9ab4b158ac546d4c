import { createRequire } from 'node:module'
import { bestsOf, pointsOf, rankRows, rowsOf, scoreOf } from './row-objects.mjs'

/** One engine with a rule for each indicator, or for each tier, run once for each unit; points of a rule that holds are computed in its callback. */
export function prepareRulesEngine(plan, dataset) {
  const { Engine, Rule } = createRequire(new URL('../../peers/', import.meta.url))('json-rules-engine')
  const rows = rowsOf(plan, dataset)
  return async () => {
    const bests = bestsOf(plan, rows)
    const engine = new Engine([], { allowUndefinedFacts: true })
    let points = 0
    for (const { definition } of plan.indicators) {
      for (const { conditions, own } of rulesOf(definition)) {
        const event = { type: definition.code }
        engine.addRule(new Rule({
          conditions: { all: conditions },
          event,
          onSuccess: async (_event, almanac) => {
            const values = await almanac.factValue(definition.code)
            points += own ?? pointsOf(definition, values, bests[definition.code])
          },
        }))
      }
    }
    const results = []
    for (const row of rows) {
      points = 0
      await engine.run(factsOf(plan, row))
      results.push({ score: scoreOf(plan, points) })
    }
    rankRows(results)
    return { scores: results.map(({ score }) => score) }
  }
}

/** Figures of a unit by code, and the value that tiers compare. */
function factsOf(plan, row) {
  const facts = {}
  for (const { definition: { code, method, params } } of plan.indicators) {
    const { a, b } = row[code]
    facts[code] = row[code]
    if (method === 'tiers') facts[`${code} value`] = params.of === 'value' ? (a ?? -1) : a !== null && b > 0 ? a / b : -1
  }
  return facts
}

function rulesOf({ code, method, params, inputs }) {
  if (method === 'tiers') {
    const value = (operator, limit) => ({ fact: `${code} value`, operator, value: limit })
    return params.steps.map(({ min, share }, i) => ({
      conditions: [value('greaterThanInclusive', min), ...(i > 0 ? [value('lessThan', params.steps[i - 1].min)] : [])],
      own: Math.floor(1200 * share + 0.5),
    }))
  }
  const needed = ['checklist', 'best_of', 'boolean', 'survey'].includes(method) ? [] : inputs
  return [{ conditions: needed.map(({ id }) => ({ fact: code, path: `$.${id}`, operator: 'notEqual', value: null })) }]
}

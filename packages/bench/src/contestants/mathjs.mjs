import { all, create } from 'mathjs'
import { MATHJS } from '../formulas/languages.mjs'
import { plainName, pointsText } from '../formulas/points.mjs'
import { bestsOf, rankRows, rowsOf, scoreOf } from './row-objects.mjs'

/** A formula for each indicator, parsed once and compiled. */
export function prepareCompiled(plan, dataset) {
  const math = create(all)
  return prepare(plan, dataset, (text) => {
    const compiled = math.compile(text)
    return (scope) => compiled.evaluate(scope)
  })
}

/** A formula for each indicator, handed to `evaluate` with every unit. */
export function prepareEvaluate(plan, dataset) {
  const math = create(all)
  return prepare(plan, dataset, (text) => (scope) => math.evaluate(text, scope))
}

function prepare(plan, dataset, make) {
  const rows = rowsOf(plan, dataset)
  const formulas = plan.indicators.map((indicator) => make(pointsText(indicator, MATHJS)))
  const scopes = rows.map((row) =>
    Object.fromEntries(plan.indicators.flatMap(({ definition: { code, inputs } }) => inputs.map(({ id }) => [plainName(code, id), row[code][id] ?? -1]))),
  )
  return () => {
    const bests = Object.fromEntries(Object.entries(bestsOf(plan, rows)).map(([code, best]) => [MATHJS.best(code), best]))
    const results = scopes.map((scope) => {
      Object.assign(scope, bests)
      return { score: scoreOf(plan, formulas.reduce((sum, formula) => sum + formula(scope), 0)) }
    })
    rankRows(results)
    return { scores: results.map(({ score }) => score) }
  }
}

/** Code over row objects as an application would write it: a function for each method, an object of figures for each unit. Float64, null for what is not reported. */
export function prepareRowObjects(plan, dataset) {
  const rows = rowsOf(plan, dataset)
  return () => {
    const bests = bestsOf(plan, rows)
    const results = rows.map((row) => {
      const points = plan.indicators.map(({ definition }) => pointsOf(definition, row[definition.code], bests[definition.code]))
      return { code: row.code, points, score: scoreOf(plan, points.reduce((sum, one) => sum + one, 0)) }
    })
    rankRows(results)
    return { scores: results.map(({ score }) => score) }
  }
}

/** A row object for each unit: figures by indicator code and input. */
export function rowsOf(plan, { units, columns }) {
  return units.map(({ code }, unit) => {
    const row = { code }
    for (const { definition, inputs } of plan.indicators) {
      const values = {}
      for (const input of inputs) {
        const { status, values: figures } = columns[input.column]
        values[input.definition.id] = status[unit] === 3 ? figures[unit] : null
      }
      row[definition.code] = values
    }
    return row
  })
}

/** Score in hundredths from points in hundredths. */
export const scoreOf = (plan, points) => Math.round((points / (1200 * plan.indicators.length)) * 100_000)

/** Ranks of results with scores, the best first, equals alike. */
export function rankRows(results) {
  const sorted = [...results].sort((a, b) => b.score - a.score)
  sorted.forEach((one, i) => (one.rank = i > 0 && sorted[i - 1].score === one.score ? sorted[i - 1].rank : i + 1))
}

/** The best share of all units, by code, for methods that compare with it. */
export function bestsOf(plan, rows) {
  const relative = plan.indicators.filter(({ definition }) => definition.method === 'relative')
  const shares = (code) => rows.map((row) => row[code]).filter(hasRatio).map(({ a, b }) => a / b)
  return Object.fromEntries(relative.map(({ definition: { code } }) => [code, shares(code).reduce((best, one) => Math.max(best, one), 0)]))
}

const hasRatio = ({ a, b }) => a !== null && b !== null && b > 0
const round = (points) => Math.floor(points * 100 + 0.5)

/** Points of a row in hundredths. */
export function pointsOf({ method, params, inputs }, values, best) {
  const { a, b, c } = values
  switch (method) {
    case 'ratio':
      if (!hasRatio(values) || (params.floor && a / b < params.floor)) return 0
      return round(12 * Math.min(1, a / b / params.target))
    case 'complement':
      return hasRatio(values) ? round(12 * Math.max(0, Math.min(1, (b - a) / b))) : 0
    case 'tiers': {
      if (params.of === 'ratio' ? !hasRatio(values) : a === null) return 0
      const value = params.of === 'ratio' ? a / b : a
      return round(12 * (params.steps.find(({ min }) => value >= min)?.share ?? 0))
    }
    case 'checklist':
      return round(12 * params.items.filter(({ id }) => values[id] === 1).reduce((sum, { share }) => sum + share, 0))
    case 'best_of':
      return round(12 * params.options.filter(({ id }) => values[id] === 1).reduce((most, { share }) => Math.max(most, share), 0))
    case 'boolean':
      return values.p === 1 ? 1200 : 0
    case 'capped_count':
      return a === null ? 0 : round(Math.min(12, a * params.per_item))
    case 'survey': {
      const all = inputs.reduce((sum, { id }) => sum + (values[id] ?? 0), 0)
      return all > 0 ? round((12 * inputs.reduce((sum, { id }) => sum + params.weights[id] * (values[id] ?? 0), 0)) / all) : 0
    }
    case 'relative':
      return hasRatio(values) ? round((12 * (a / b)) / best) : 0
    case 'formula':
      return hasRatio(values) && c !== null ? round(12 * (0.6 * Math.min(1, a / b) + 0.4 * Math.min(1, c / b))) : 0
    case 'expert':
      return values.given === null ? 0 : round(Math.min(12, values.given))
    default:
      throw new Error(`No function for ${method}`)
  }
}

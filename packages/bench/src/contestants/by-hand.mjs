/**
 * The same work by hand: one loop for each indicator over typed arrays, float64 only, states of missing values, sums, scores and ranks. What
 * a JavaScript program could do at best; unlike the library it rounds naively and gives wrong digits on ties.
 */
export function scoreByHand(plan, dataset, rule) {
  const count = dataset.units.length
  const mains = plan.mains.map(() => new Float64Array(count))
  for (const indicator of plan.indicators) scoreIndicator(indicator, dataset, mains[indicator.main], count)
  const total = new Float64Array(count)
  for (const main of mains) for (let i = 0; i < count; i += 1) total[i] += main[i]
  const scores = new Float64Array(count)
  const most = 1200 * plan.indicators.length
  for (let i = 0; i < count; i += 1) scores[i] = Math.round((total[i] / most) * 100000)
  return { scores, ranks: rule === 'all' ? rank(scores) : rankByParent(scores, dataset.units) }
}

const round = (value) => Math.floor(value * 100 + 0.5)

function scoreIndicator({ definition: { method, params }, inputs }, dataset, sum, count) {
  const [x, y, z, w] = inputs.map((input) => dataset.columns[input.column])
  switch (method) {
    case 'ratio': {
      const { target, floor = 0 } = params
      for (let i = 0; i < count; i += 1) {
        if (x.status[i] !== 3 || y.status[i] !== 3 || y.values[i] === 0) continue
        const share = x.values[i] / y.values[i]
        sum[i] += share < floor ? 0 : round(12 * Math.min(1, share / target))
      }
      return
    }
    case 'complement':
      for (let i = 0; i < count; i += 1) {
        if (x.status[i] !== 3 || y.status[i] !== 3 || y.values[i] === 0) continue
        sum[i] += round(12 * Math.max(0, Math.min(1, (y.values[i] - x.values[i]) / y.values[i])))
      }
      return
    case 'tiers': {
      const { steps, of } = params
      for (let i = 0; i < count; i += 1) {
        if (x.status[i] !== 3) continue
        let value = x.values[i]
        if (of === 'ratio') {
          if (y.status[i] !== 3 || y.values[i] === 0) continue
          value /= y.values[i]
        }
        for (const step of steps) {
          if (value >= step.min) {
            sum[i] += round(12 * step.share)
            break
          }
        }
      }
      return
    }
    case 'checklist': {
      const [p, q, r, s] = params.items.map((item) => item.share)
      for (let i = 0; i < count; i += 1) {
        let share = 0
        if (x.status[i] === 3 && x.values[i] === 1) share += p
        if (y.status[i] === 3 && y.values[i] === 1) share += q
        if (z.status[i] === 3 && z.values[i] === 1) share += r
        if (w.status[i] === 3 && w.values[i] === 1) share += s
        sum[i] += round(12 * share)
      }
      return
    }
    case 'best_of': {
      const [p, q, r] = params.options.map((option) => option.share)
      for (let i = 0; i < count; i += 1) {
        let share = 0
        if (x.status[i] === 3 && x.values[i] === 1 && p > share) share = p
        if (y.status[i] === 3 && y.values[i] === 1 && q > share) share = q
        if (z.status[i] === 3 && z.values[i] === 1 && r > share) share = r
        sum[i] += round(12 * share)
      }
      return
    }
    case 'boolean':
      for (let i = 0; i < count; i += 1) if (x.status[i] === 3 && x.values[i] === 1) sum[i] += 1200
      return
    case 'capped_count':
      for (let i = 0; i < count; i += 1) if (x.status[i] === 3) sum[i] += round(Math.min(12, x.values[i] * params.per_item))
      return
    case 'survey': {
      const { A, B, C, D } = params.weights
      for (let i = 0; i < count; i += 1) {
        const a = x.status[i] === 3 ? x.values[i] : 0
        const b = y.status[i] === 3 ? y.values[i] : 0
        const c = z.status[i] === 3 ? z.values[i] : 0
        const d = w.status[i] === 3 ? w.values[i] : 0
        const all = a + b + c + d
        if (all > 0) sum[i] += round((12 * (A * a + B * b + C * c + D * d)) / all)
      }
      return
    }
    case 'relative': {
      let best = 0
      for (let i = 0; i < count; i += 1) {
        if (x.status[i] === 3 && y.status[i] === 3 && y.values[i] !== 0) best = Math.max(best, x.values[i] / y.values[i])
      }
      for (let i = 0; i < count; i += 1) {
        if (x.status[i] === 3 && y.status[i] === 3 && y.values[i] !== 0) sum[i] += round((12 * (x.values[i] / y.values[i])) / best)
      }
      return
    }
    case 'formula':
      for (let i = 0; i < count; i += 1) {
        if (x.status[i] !== 3 || y.status[i] !== 3 || z.status[i] !== 3 || y.values[i] === 0) continue
        sum[i] += round(12 * (0.6 * Math.min(1, x.values[i] / y.values[i]) + 0.4 * Math.min(1, z.values[i] / y.values[i])))
      }
      return
    case 'expert':
      for (let i = 0; i < count; i += 1) if (x.status[i] === 3) sum[i] += round(Math.min(12, x.values[i]))
      return
    default:
      throw new Error(`No loop for ${method}`)
  }
}

/** Scores are whole numbers up to 100000, so counting them ranks them. */
function rank(scores) {
  const above = new Uint32Array(100_002)
  for (const score of scores) above[score] += 1
  for (let score = 100_000; score >= 0; score -= 1) above[score] += above[score + 1]
  const ranks = new Uint32Array(scores.length)
  for (let i = 0; i < scores.length; i += 1) ranks[i] = above[scores[i] + 1] + 1
  return ranks
}

/** Units in the order of their scores, by counting, and a place for each parent. */
function rankByParent(scores, units) {
  const next = new Uint32Array(100_002)
  for (const score of scores) next[100_001 - score] += 1
  for (let i = 1; i <= 100_001; i += 1) next[i] += next[i - 1]
  const order = new Uint32Array(scores.length)
  for (let i = 0; i < scores.length; i += 1) order[next[100_000 - scores[i]]++] = i
  const places = new Map()
  const ranks = new Uint32Array(scores.length)
  for (const i of order) {
    const place = places.get(units[i].parent) ?? { seen: 0, rank: 0, score: -1 }
    places.set(units[i].parent, place)
    place.seen += 1
    if (place.score !== scores[i]) place.rank = place.seen
    place.score = scores[i]
    ranks[i] = place.rank
  }
  return ranks
}

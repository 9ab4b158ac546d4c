/** A figure that would give more points. */
export interface BetterFigure {
  readonly value: number
  readonly points: number
}

/** Where to look for a better figure: decimals of the values tried, and inclusive bounds. */
export interface FigureRange {
  readonly decimals: number
  readonly min: number
  readonly max: number | undefined
}

/** Steps beyond which no figure is looked for where the input has no upper bound. */
const FARTHEST = 2 ** 40

/**
 * The figure nearest to a given one that gives as many points as one can get by changing it in one direction: upwards where that gains
 * anything, else downwards. `points` says what a figure gives. Where points neither only rise nor only fall it may not be the nearest, but it
 * always gives what it says.
 */
export function nearestBetter(given: number, range: FigureRange, points: (value: number) => number | null): BetterFigure | undefined {
  return towards(1, given, range, points) ?? towards(-1, given, range, points)
}

function towards(sign: 1 | -1, given: number, { decimals, min, max }: FigureRange, points: (value: number) => number | null): BetterFigure | undefined {
  const scale = 10 ** decimals
  const start = sign === 1 ? Math.floor(given * scale) : Math.ceil(given * scale)
  const bound = sign === 1 ? (max === undefined ? start + FARTHEST : Math.floor(max * scale)) : Math.ceil(min * scale)
  const steps = Math.min((bound - start) * sign, FARTHEST)
  if (steps <= 0) return undefined
  const valueAt = (step: number) => Number(((start + sign * step) / scale).toFixed(decimals))
  const pointsAt = (step: number) => points(valueAt(step)) ?? -Infinity
  const best = pointsAt(steps)
  if (best <= (points(given) ?? -Infinity)) return undefined
  // First a power of two that is enough, then halving: figures are often near.
  let enough = 1
  while (enough < steps && pointsAt(enough) < best) enough *= 2
  let low = Math.floor(enough / 2)
  let high = Math.min(enough, steps)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (pointsAt(middle) < best) low = middle
    else high = middle
  }
  return { value: valueAt(high), points: best }
}

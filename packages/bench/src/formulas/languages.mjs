import { plainName } from './points.mjs'

/** mathjs: a figure that is not reported is -1, the best of a set stands in the scope. */
export const MATHJS = {
  name: plainName,
  given: (x) => `(${x} >= 0)`,
  isTrue: (x) => `(${x} == 1)`,
  and: (list) => `(${list.join(' and ')})`,
  choose: (condition, yes, no) => `(${condition} ? ${yes} : ${no})`,
  min: (a, b) => `min(${a}, ${b})`,
  max: (a, b) => `max(${a}, ${b})`,
  round: (points) => `floor((${points}) * 100 + 0.5)`,
  best: (code) => `best_${code.replaceAll('.', '_')}`,
}

/** Arrays of numpy or series of pandas; a figure that is not reported is NaN. */
export const NUMPY = {
  name: plainName,
  given: (x) => `~np.isnan(${x})`,
  isTrue: (x) => `(${x} == 1)`,
  and: (list) => list.map((one) => `(${one})`).join(' & '),
  choose: (condition, yes, no) => `np.where(${condition}, ${yes}, ${no})`,
  min: (a, b) => `np.minimum(${a}, ${b})`,
  max: (a, b) => `np.maximum(${a}, ${b})`,
  round: (points) => `np.floor((${points}) * 100 + 0.5)`,
  best: (_code, share, condition) => `np.max(np.where(${condition}, ${share}, 0))`,
}

/** Vectors of R. */
export const R = {
  name: plainName,
  given: (x) => `!is.na(${x})`,
  isTrue: (x) => `(!is.na(${x}) & ${x} == 1)`,
  and: (list) => list.map((one) => `(${one})`).join(' & '),
  choose: (condition, yes, no) => `ifelse(${condition}, ${yes}, ${no})`,
  min: (a, b) => `pmin(${a}, ${b})`,
  max: (a, b) => `pmax(${a}, ${b})`,
  round: (points) => `floor((${points}) * 100 + 0.5)`,
  best: (_code, share, condition) => `max(ifelse(${condition}, ${share}, 0))`,
}

const sql = (parts) => ({
  name: plainName,
  given: (x) => `${x} IS NOT NULL`,
  isTrue: (x) => x,
  and: (list) => list.join(' AND '),
  choose: (condition, yes, no) => `CASE WHEN ${condition} THEN ${yes} ELSE ${no} END`,
  min: (a, b) => `LEAST(${a}, ${b})`,
  max: (a, b) => `GREATEST(${a}, ${b})`,
  round: (points) => `FLOOR((${points}) * 100 + 0.5)`,
  best: (_code, share, condition) => `MAX(CASE WHEN ${condition} THEN ${share} END) OVER ()`,
  double: 'DOUBLE PRECISION',
  ...parts,
})

/** SQL in double precision, by dialect: naive, wrong on ties. */
export const SQL = {
  postgresql: sql({}),
  duckdb: sql({}),
  sqlite: sql({
    isTrue: (x) => `${x} = 1`,
    min: (a, b) => `MIN(${a}, ${b})`,
    max: (a, b) => `MAX(${a}, ${b})`,
    // All figures are positive, so cutting off is rounding down.
    round: (points) => `CAST((${points}) * 100 + 0.5 AS INTEGER)`,
    double: 'REAL',
  }),
}

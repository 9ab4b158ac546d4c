import { SQL } from '../formulas/languages.mjs'
import { plainName, pointsText } from '../formulas/points.mjs'

/** A query as an analyst would write it: double precision, points, sum, score in hundredths and rank. Wrong on ties; no states, no reasons. */
export function sqlByHand(plan, dialect, layout) {
  const language = SQL[dialect]
  const inputs = plan.columns.map((input) => ({ code: plan.indicators[input.indicator].definition.code, id: input.definition.id, flag: input.definition.type === 'boolean' }))
  const figures = inputs.map((input) => `${figure(input, language, dialect, layout)} AS ${plainName(input.code, input.id)}`)
  const source = layout === 'wide' ? 'dti_wide' : 'dti_values'
  const points = plan.indicators.map((indicator) => `${pointsText(indicator, language)} AS p${indicator.index}`)
  const sum = plan.indicators.map((indicator) => `p${indicator.index}`).join(' + ')
  return `WITH figures AS (
SELECT unit_code, ${figures.join(',\n')}
FROM ${source}${layout === 'long' ? ' GROUP BY unit_code' : ''}
), points AS (
SELECT unit_code, ${points.join(',\n')}
FROM figures
), scores AS (
SELECT unit_code, ${language.round(`(${sum}) / ${12 * plan.indicators.length}.0 * 10`)} AS score
FROM points
)
SELECT unit_code, score, RANK() OVER (ORDER BY score DESC) AS rank_1 FROM scores`
}

function figure({ code, id, flag }, { double }, dialect, layout) {
  const typed = (value) => (flag ? (dialect !== 'sqlite' ? `CAST(${value} AS BOOLEAN)` : layout === 'wide' ? value : `${value} = 'true'`) : `CAST(${value} AS ${double})`)
  if (layout === 'wide') return typed(plainName(code, id))
  return typed(`MAX(CASE WHEN indicator_code = '${code}' AND input_id = '${id}' THEN value END)`)
}

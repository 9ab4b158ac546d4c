import { ceil, multiply, rationalOfNumber, toScaledNumber } from '@dti-vn/sdk'
import type { Script } from '../script.js'
import { amongIndicators } from '../text/cases.js'
import { comment } from '../text/comment.js'
import { indent, select, step, type Step, streamedStep } from '../text/layout.js'
import { type NodeColumns, nodeColumns, TOTAL } from './nodes.js'
import { nodeSteps, sourceSums } from './node-totals.js'
import { rounded, share } from './rounded.js'

/** Sums of every unit, read from `source`, the result by indicator. */
export function sumStep(script: Script, source: string): Step {
  const { plan, dialect, fineness, nodes: program } = script
  const nodes = nodeColumns(plan)
  const points = fineness === 1n ? 'x.points' : 'x.exact_points'
  const sum = (column: string, numbers: readonly number[]) => `CAST(SUM(CASE WHEN ${amongIndicators(numbers)} THEN ${column} ELSE 0 END) AS ${dialect.wideType})`
  const own = nodes.filter(({ numbers }) => numbers.length > 0)
  const sums = program ? sourceSums(script, program) : own.flatMap(({ column, numbers }) => [`${sum(points, numbers)} AS ${column}_own`, `${sum('x.max_points', numbers)} AS ${column}_own_max`])
  return step('sums', comment('Sums of every unit'), select(
    ['x.unit_code', ...sums, 'MAX(x.refuses_score) AS refuses_score', 'MAX(x.is_given) AS is_submitted', "MAX(CASE WHEN x.state = 'unsupported' THEN 1 ELSE 0 END) AS is_unsupported", ...tieIndicators(script)],
    [`FROM ${source} x`, 'GROUP BY x.unit_code'],
  ), dialect.materialized)
}

/** Scores and grades of every unit, read from `sums`; the last step is `graded`. */
export function totalSteps(script: Script): Step[] {
  const { dialect, nodes } = script
  return [
    ...(nodes ? nodeSteps(script, nodes) : plainSteps(script)),
    streamedStep(dialect, 'graded', comment('Grades are cut on the rounded score'), select(['x.*', `${gradeCases(script)} AS grade`], ['FROM results x'])),
  ]
}

function plainSteps(script: Script): Step[] {
  const { plan, dialect, fineness } = script
  const nodes = nodeColumns(plan)
  const mains = nodes.filter(({ isMain }) => isMain)
  const others = nodes.filter(({ isMain }) => !isMain)
  const scale = toScaledNumber(rationalOfNumber(plan.definition.scale), plan.places)
  const total = `x.${TOTAL}`
  return [
    streamedStep(dialect, 'floored', comment('Points of a main indicator do not fall below 0'), select(
      ['x.*', ...mains.flatMap(({ column }) => [`CASE WHEN x.${column}_own < 0 THEN 0 ELSE x.${column}_own END AS ${column}_exact`, `x.${column}_own_max AS ${column}_max`])],
      ['FROM sums x'],
    )),
    streamedStep(dialect, 'totals', comment('Points and maximum of groups and of the unit'), select(
      ['x.*', ...others.flatMap((node) => [`CAST(${added(node, 'own', 'exact')} AS ${dialect.wideType}) AS ${node.column}_exact`, `CAST(${added(node, 'own_max', 'max')} AS ${dialect.wideType}) AS ${node.column}_max`])],
      ['FROM floored x'],
    )),
    streamedStep(dialect, 'results', comment(`Score: points over maximum times ${plan.definition.scale}, rounded half away from zero`), select(
      ['x.*', ...nodes.map(({ column }) => `${rounded(script, `x.${column}_exact`, dialect.integer(fineness))} AS ${column}_points`),
        `CASE WHEN x.refuses_score = 0 AND x.is_submitted = 1 AND ${total}_max > 0 THEN ${share(script, `${total}_exact`, `${total}_max`, scale)} END AS score`],
      ['FROM totals x'],
    )),
  ]
}

function added({ column, numbers, mains }: NodeColumns, own: string, of: string): string {
  const parts = [...(numbers.length > 0 ? [`x.${column}_${own}`] : []), ...mains.map((main) => `x.${main}_${of}`)]
  return parts.length === 0 ? '0' : parts.join(' + ')
}

/** Points of the indicators that break ties. */
function tieIndicators({ plan }: Script): string[] {
  return (plan.definition.ranking?.tieBreakers ?? []).flatMap((breaker, i) => {
    const indicator = breaker.by === 'indicator' ? plan.indicatorByCode.get(breaker.code) : undefined
    return indicator ? [`MAX(CASE WHEN x.indicator_no = ${indicator.index + 1} THEN x.points END) AS tie_${i + 1}`] : []
  })
}

function gradeCases({ plan, values, dialect }: Script): string {
  const grades = plan.definition.grades ?? []
  if (grades.length === 0) return `CAST(NULL AS ${dialect.textType})`
  const scale = multiply(rationalOfNumber(plan.definition.scale), rationalOfNumber(plan.factor))
  // A grade without a cut belongs to a grader of a plugin, which is refused before.
  const whens = grades.map(({ id, from = 0 }) => `WHEN x.score >= ${dialect.integer(ceil(multiply(rationalOfNumber(from), scale)))} THEN ${values.text(id)}`)
  return `CASE\n${indent(whens.join('\n'))}\nEND`
}

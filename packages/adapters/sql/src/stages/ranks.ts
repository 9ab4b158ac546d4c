import type { UnitSplit } from '@dti-vn/sdk'
import { type Script, traitColumn } from '../script.js'
import { comment } from '../text/comment.js'
import { select, type Step, streamedStep } from '../text/layout.js'
import { nodeColumns, TOTAL } from './nodes.js'
import { rounded, share } from './rounded.js'

/**
 * Cohorts and ranks of every unit, from `graded`; the last step is `ranked`. Inside a cohort all units must come together. Where a unit of the
 * cohort is unsupported nobody has a rank: it could stand anywhere.
 */
export function rankSteps(script: Script): Step[] {
  const { plan, cohorts, dialect } = script
  const rule = plan.definition.ranking ?? {}
  const unranked = (rule.unranked ?? []).map(({ trait, has }) => `u.${traitColumn(script, trait)} = ${has ? 1 : 0}`)
  const isOut = unranked.length > 0 ? `CASE WHEN ${unranked.join(' OR ')} THEN 1 ELSE 0 END` : '0'
  const score = rule.places === undefined || rule.places === plan.places ? 'x.score' : rounded(script, 'x.score', String(10 ** (plan.places - rule.places)))
  const keys = ['x.ranking_score', ...tieKeys(script)].map((key) => `${key} DESC`).join(', ')
  const ranks = cohorts.flatMap((_, i) => {
    const cohort = `x.cohort_${i + 1}`
    const over = `OVER (PARTITION BY ${cohort}, x.is_ranked ORDER BY ${keys})`
    const place = { standard: `RANK() ${over}`, dense: `DENSE_RANK() ${over}`, modified: `COUNT(*) ${over}` }[rule.ties ?? 'standard']
    const isKnown = `MAX(CASE WHEN x.is_unranked = 0 THEN x.is_unsupported ELSE 0 END) OVER (PARTITION BY ${cohort}) = 0`
    return [`CASE WHEN x.is_ranked = 1 AND ${cohort} IS NOT NULL AND ${isKnown} THEN ${place} END AS rank_${i + 1}`]
  })
  return [
    streamedStep(dialect, 'cohorts', comment('Cohorts of every unit'), select(
      ['x.*', 'u.unit_name', 'u.parent_code', ...cohorts.map((split, i) => `${cohortOf(script, split)} AS cohort_${i + 1}`), `${isOut} AS is_unranked`,
        `CASE WHEN x.score IS NULL OR ${isOut} = 1 THEN 0 ELSE 1 END AS is_ranked`, `${score} AS ranking_score`],
      ['FROM graded x', 'JOIN units u ON u.unit_code = x.unit_code'],
    )),
    streamedStep(dialect, 'ranked', comment('Ranks inside cohorts'), select(['x.*', ...ranks], ['FROM cohorts x'])),
  ]
}

/** The columns of the result by unit. */
export function unitColumns(script: Script): string[] {
  const { cohorts, plan } = script
  const value = script.nodes ? `x.${TOTAL}_value` : valueOf(script, `x.${TOTAL}_exact`, `x.${TOTAL}_max`)
  return [
    'x.unit_code', 'x.unit_name', 'x.parent_code', `x.${TOTAL}_points AS points`, `x.${TOTAL}_max AS max_points`,
    `CASE WHEN x.refuses_score = 0 AND x.is_submitted = 1 THEN ${value} END AS value`, 'x.score', 'x.grade',
    ...cohorts.flatMap((_, i) => [`x.cohort_${i + 1}`, `x.rank_${i + 1}`]),
    'x.refuses_score', 'x.is_unsupported', 'x.is_submitted',
    ...nodeColumns(plan).filter(({ column }) => column !== TOTAL).flatMap(({ column }) => [
      `x.${column}_points`, `x.${column}_max AS ${column}_max_points`,
      script.nodes ? `x.${column}_value` : `${valueOf(script, `x.${column}_exact`, `x.${column}_max`)} AS ${column}_value`,
    ]),
    ...(script.nodes ? (plan.definition.pillars ?? []).flatMap((_, i) => [`x.pillar_${i + 1}_points`, `x.pillar_${i + 1}_max AS pillar_${i + 1}_max_points`, `x.pillar_${i + 1}_value`]) : pillarColumns(script)),
  ]
}

function valueOf(script: Script, points: string, maximum: string): string {
  return `CASE WHEN ${maximum} > 0 THEN ${share(script, points, maximum, 10_000)} END`
}

function pillarColumns(script: Script): string[] {
  const { plan } = script
  return (plan.definition.pillars ?? []).flatMap(({ members }, i) => {
    const columns = plan.mains.filter((main) => members.includes(main.definition.id)).map((main) => `x.main_${main.index + 1}`)
    const sum = (suffix: string) => (columns.length === 0 ? '0' : `(${columns.map((column) => `${column}_${suffix}`).join(' + ')})`)
    const name = `pillar_${i + 1}`
    return [`${rounded(script, sum('exact'), script.dialect.integer(script.fineness))} AS ${name}_points`, `${sum('max')} AS ${name}_max_points`, `${valueOf(script, sum('exact'), sum('max'))} AS ${name}_value`]
  })
}

function cohortOf(script: Script, split: UnitSplit): string {
  if (split === 'all') return "'all'"
  if (split === 'parent') return 'u.parent_code'
  const trait = split.slice('trait:'.length)
  return `CASE WHEN u.${traitColumn(script, trait)} = 1 THEN ${script.values.text(trait)} ELSE ${script.values.text(`no:${trait}`)} END`
}

function tieKeys({ plan }: Script): string[] {
  return (plan.definition.ranking?.tieBreakers ?? []).map((breaker, i) => {
    if (breaker.by === 'points') return `x.${TOTAL}_points`
    if (breaker.by === 'indicator') return `x.tie_${i + 1}`
    return `x.main_${plan.mains.findIndex(({ definition }) => definition.id === breaker.id) + 1}_points`
  })
}

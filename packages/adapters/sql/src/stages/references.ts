import type { ReferenceFunction } from '@dti-vn/sdk'
import { MOST_UNITS } from '../rules/figures.js'
import { numberOf, type Script } from '../script.js'
import { amongIndicators } from '../text/cases.js'
import { comment } from '../text/comment.js'
import { select, step, type Step } from '../text/layout.js'
import type { Chain } from './bindings.js'
import { figurePlaces } from './figures.js'

const KEYS = ['x.indicator_no', 'x.reference_group'] as const

/**
 * One round of reference aggregates over the rows that are members, joined to every row of `from`. This is where units of a reference set must
 * come together; everything before it needs one unit at a time.
 */
export function referenceSteps(script: Script, from: string, round: number, isMember: string): Chain {
  const parts = figurePlaces(script.rules).map((place) => aggregates(script, from, round, isMember, place))
  const name = `compared_${round}`
  const unknown = parts.map(({ set }) => `COALESCE(${set}.has_unknown, 0) = 1`).join(' OR ')
  const joined = step(name, comment(`Every row with the aggregates of its reference set, round ${round}`), select(
    ['x.*', ...parts.flatMap(({ columns }) => columns), `CASE WHEN ${unknown} THEN 1 ELSE 0 END AS is_unknown`],
    [`FROM ${from} x`, ...parts.flatMap(({ joins }) => joins)],
  ), script.dialect.materialized)
  return { steps: [...parts.flatMap(({ steps }) => steps), joined], last: name }
}

interface Aggregates {
  readonly set: string
  readonly steps: readonly Step[]
  readonly columns: readonly string[]
  readonly joins: readonly string[]
}

function aggregates(script: Script, from: string, round: number, isMember: string, place: number): Aggregates {
  const f = `x.f${place}`
  const set = `set_${round}_${place}`
  const members = `${set}_members`
  const numbersWith = (fn?: ReferenceFunction) =>
    script.rules.filter(({ figures }) => (fn === undefined ? figures[place - 1] : figures[place - 1]?.functions.has(fn))).map(({ indicator }) => numberOf(indicator))
  const order = (direction: string) => `ROW_NUMBER() OVER (PARTITION BY ${KEYS.join(', ')} ORDER BY CASE WHEN ${f}_key IS NULL THEN 1 ELSE 0 END, ${f}_key${direction})`
  const averaged = numbersWith('mean')
  const summed = averaged.length > 0 ? `SUM(CASE WHEN ${amongIndicators(averaged)} THEN ${f}_n END)` : 'MAX(0)'
  const end = (column: string, from: string) => `MAX(CASE WHEN x.${from} = 1 THEN x.f${place}_${column} END)`
  const steps = [
    step(members, comment(`Members of the reference sets, round ${round}, in the order of their figures`), select(
      [...KEYS, 'x.reason', `${f}_n`, `${f}_d`, `${f}_key`, `${order(' DESC')} AS from_top`, `${order('')} AS from_bottom`],
      [`FROM ${from} x`, `WHERE ${amongIndicators(numbersWith())} AND x.is_rejected = 0 AND ((${isMember}) AND ${f}_key IS NOT NULL OR x.reason = 'too-large')`],
    )),
    step(set, comment(`Aggregates of the reference sets, round ${round}`), select(
      [...KEYS, `COUNT(${f}_key) AS members`,
        `CASE WHEN COUNT(${f}_key) > ${MOST_UNITS} THEN 1 ELSE MAX(CASE WHEN x.reason = 'too-large' THEN 1 ELSE 0 END) END AS has_unknown`,
        `${summed} AS total`, `${end('n', 'from_top')} AS max_n`, `${end('d', 'from_top')} AS max_d`, `${end('n', 'from_bottom')} AS min_n`, `${end('d', 'from_bottom')} AS min_d`],
      [`FROM ${members} x`, `GROUP BY ${KEYS.join(', ')}`],
    ), script.dialect.materialized),
  ]
  const r = `r${place}`
  const columns = [
    ...(['max', 'min'] as const).flatMap((fn) => [`COALESCE(${set}.${fn}_n, 0) AS ${r}_${fn}_n`, `COALESCE(${set}.${fn}_d, 1) AS ${r}_${fn}_d`]),
    `COALESCE(${set}.total, 0) AS ${r}_sum`,
    `COALESCE(${set}.members, 0) AS ${r}_count`,
    `CASE WHEN ${set}.members > 0 THEN ${set}.members ELSE 1 END AS ${r}_divisor`,
  ]
  const joins = [`LEFT JOIN ${set} ON ${set}.indicator_no = x.indicator_no AND ${set}.reference_group = x.reference_group`]
  const ranked = numbersWith('rank')
  if (ranked.length === 0) return { set, steps, columns, joins }
  const rank = `rank_${round}_${place}`
  return {
    set,
    steps: [...steps, rankStep(script, rank, `FROM ${from} x WHERE ${amongIndicators(ranked)} AND ${f}_key IS NOT NULL`, isMember, place)],
    columns: [...columns, `${rank}.place AS ${r}_rank`],
    joins: [...joins, `LEFT JOIN ${rank} ON ${rank}.unit_code = x.unit_code AND ${rank}.indicator_no = x.indicator_no`],
  }
}

/** The rank of every figure, also of units outside the set: 1 and the number of members above it. */
function rankStep({ dialect }: Script, name: string, from: string, isMember: string, place: number): Step {
  const member = `CASE WHEN x.is_rejected = 0 AND ${isMember} THEN 1 ELSE 0 END`
  const upTo = `SUM(${member}) OVER (PARTITION BY ${KEYS.join(', ')} ORDER BY x.f${place}_key DESC)`
  const equal = `SUM(${member}) OVER (PARTITION BY ${KEYS.join(', ')}, x.f${place}_key)`
  return step(name, comment('Rank of every figure among the members of its reference set'), select(
    ['x.unit_code', 'x.indicator_no', `CAST(1 + ${upTo} - ${equal} AS ${dialect.wideType}) AS place`],
    [from],
  ), dialect.materialized)
}

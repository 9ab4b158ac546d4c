import { localize, type RankingRow, type ScoreResult } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'
import { cohortTitle } from './cohort-title.js'
import { pointsText } from './points-text.js'
import { PLAIN, type Screen, styled } from './screen.js'
import { standingText } from './standing-text.js'
import { printTable } from './table.js'
import { terminalLine } from './terminal-safe.js'
import { wrapText } from './wrap.js'

/** Which lines of a ranking are printed; everything unless one is given. */
export interface Excerpt {
  readonly top?: number | undefined
  readonly bottom?: number | undefined
}

/** The ranking of the first cohort rule as tables, one for each cohort. */
export async function rankingText(context: CliContext, result: ScoreResult, excerpt: Excerpt = {}, screen: Screen = PLAIN): Promise<string> {
  const { texts } = context
  const rule = result.cohorts[0] ?? 'all'
  const cohorts = new Map<string | null, RankingRow[]>()
  for (const row of result.ranking()) {
    const list = cohorts.get(row.cohort)
    if (list) list.push(row)
    else cohorts.set(row.cohort, [row])
  }
  if (cohorts.size === 0) return `${texts.noUnits}\n`
  const tables = [...cohorts].map(async ([cohort, rows]) => {
    const title = `${cohortTitle(context, result, rule, cohort)} – ${fill(texts.unitsOf, { count: rows.length })}`
    return `${wrapText(styled(terminalLine(title), 'bold', screen), screen.width)}\n${await cohortTable(context, result, rows, excerpt, screen)}\n`
  })
  return (await Promise.all(tables)).join('\n')
}

function cohortTable(context: CliContext, result: ScoreResult, rows: readonly RankingRow[], { top, bottom }: Excerpt, screen: Screen): Promise<string> {
  const { texts } = context
  const columns = [
    { title: texts.rank, align: 'right' },
    ...(result.plan.ranker ? [{ title: texts.standing, align: 'right' } as const] : []),
    { title: texts.code, align: 'left' },
    { title: texts.name, align: 'left', flexible: true },
    { title: texts.points, align: 'right' },
    { title: texts.maxPoints, align: 'right' },
    { title: texts.score, align: 'right' },
    { title: texts.grade, align: 'left', flexible: true },
  ] as const
  const first = top === undefined && bottom === undefined ? rows.length : (top ?? 0)
  const last = Math.max(first, rows.length - (bottom ?? 0))
  const cells = rows.map((row) => rankingCells(context, result, row))
  const skipped = last - first
  const gap = skipped > 0 ? [[...columns.slice(0, -5).map(() => ''), fill(texts.skipped, { count: skipped })]] : []
  return printTable(columns, [...cells.slice(0, first), ...gap, ...cells.slice(last)], screen)
}

function rankingCells({ language }: CliContext, { plan }: ScoreResult, row: RankingRow): string[] {
  const grade = plan.definition.grades?.find(({ id }) => id === row.grade)
  return [
    row.rank === null ? '–' : String(row.rank),
    ...(plan.ranker ? [standingText(row.standing, language)] : []),
    row.code,
    row.name ?? '',
    pointsText(row.points, plan.places, language),
    pointsText(row.maxPoints, plan.places, language),
    pointsText(row.score, plan.places, language),
    grade ? localize(grade.name, language) : '–',
  ]
}

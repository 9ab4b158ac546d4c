import type { Figure } from '../rules/figures.js'
import type { IndicatorRule } from '../rules/indicator-rule.js'
import { numberOf, type Script } from '../script.js'
import { byIndicator } from '../text/cases.js'
import { comment } from '../text/comment.js'
import { select, step } from '../text/layout.js'
import { bindingSteps, type Chain } from './bindings.js'

/** Places of figures: an indicator has as many as its rule has different arguments of reference aggregates. */
export function figurePlaces(rules: readonly IndicatorRule[]): number[] {
  return Array.from({ length: Math.max(0, ...rules.map(({ figures }) => figures.length)) }, (_, i) => i + 1)
}

/** Adds the figures that reference aggregates look at; NULL where a unit has none. */
export function figureSteps(script: Script, from: string): Chain {
  const { rules, dialect } = script
  const bound = bindingSteps(script, rules.map((rule) => ({ rule, steps: rule.figureSteps })), from, 'figures')
  const columns = figurePlaces(rules).flatMap((place) => {
    const each = (sqlOf: (figure: Figure) => string) => {
      const cases = rules.flatMap(({ indicator, figures }) => {
        const figure = figures[place - 1]
        return figure ? [{ number: numberOf(indicator), sql: unlessZero(figure, sqlOf(figure)) }] : []
      })
      return `CAST(${byIndicator(cases)} AS ${dialect.wideType})`
    }
    return [
      `${each(({ value }) => value.n.sql)} AS f${place}_n`,
      `${each(({ value }) => value.d?.sql ?? '1')} AS f${place}_d`,
      `${each(({ key }) => key.sql)} AS f${place}_key`,
    ]
  })
  const figures = step('figures', comment('Figures that are compared with those of other units'), select(['x.*', ...columns], [`FROM ${bound.last} x`]), dialect.materialized)
  return { steps: [...bound.steps, figures], last: 'figures' }
}

function unlessZero({ value }: Figure, sql: string): string {
  if (value.zero.length === 0) return sql
  return `CASE WHEN ${value.zero.map((condition) => condition.sql).join(' OR ')} THEN NULL ELSE ${sql} END`
}

import { indicatorsOf, localize, mainsOf, requirePeriod, textsAt } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { pointsText } from '../output/points-text.js'
import { print } from '../output/print.js'
import { styled } from '../output/screen.js'
import { terminalLine } from '../output/terminal-safe.js'
import { validityText } from '../output/validity-text.js'

/** Options of `dti levels`. */
export interface LevelsOptions {
  readonly issues: IssueListing
  /** Texts that changed are those of its last day; unless given all of them are shown with their days. */
  readonly period?: string | undefined
}

/** Lists the levels and indexes that are built in. */
export function levelsCommand(context: CliContext, { issues, ...options }: LevelsOptions): number {
  const { texts, language, engine, out } = context
  const line = (indent: number, text: string) => {
    print(context, `${' '.repeat(indent)}${terminalLine(text)}\n`)
  }
  const period = options.period === undefined ? undefined : requirePeriod(options.period)
  for (const level of engine.levels) {
    print(context, `${styled(terminalLine(`${texts.levelTitle} ${level.id}: ${localize(level.name, language)} – ${localize(level.unitKind, language)}`), 'bold', out)}\n`)
    for (const { text, valid } of level.evaluatedBy ? textsAt(level.evaluatedBy, period?.to ?? null) : []) {
      line(2, `${texts.evaluatedBy}: ${localize(text, language)}${valid ? ` (${validityText(context, valid)})` : ''}`)
    }
    for (const index of engine.indexes.filter((candidate) => candidate.level === level.id)) {
      const counts = fill(texts.counts, {
        mains: mainsOf(index.nodes).length,
        indicators: indicatorsOf(index.nodes).length,
        points: pointsText(index.maxPoints, 0, language),
      })
      line(2, `${texts.indexTitle} ${index.id}: ${localize(index.name, language)}`)
      line(4, counts)
      line(4, `${texts.valid}: ${validityText(context, index.valid)}`)
      line(4, `! ${texts.authority[index.authority]}`)
      line(4, `${texts.cohortsTitle}: ${(index.cohorts ?? ['all']).join(', ')}`)
    }
    line(2, `${texts.traitsTitle}:`)
    for (const trait of level.traits) line(4, `${trait.id}: ${localize(trait.meaning, language)}`)
    print(context, '\n')
  }
  if (engine.deprecations.length > 0) print(context, issuesText(context, engine.deprecations, issues, out))
  return 0
}

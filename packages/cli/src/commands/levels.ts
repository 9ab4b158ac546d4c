import { indicatorsOf, localize, mainsOf } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { pointsText } from '../output/points-text.js'

/** Lists the levels and indexes that are built in. */
export function levelsCommand(context: CliContext, issues: IssueListing): number {
  const { io, texts, language, engine } = context
  for (const level of engine.levels) {
    io.stdout(`${texts.levelTitle} ${level.id}: ${localize(level.name, language)} – ${localize(level.unitKind, language)}\n`)
    if (level.evaluatedBy) io.stdout(`  ${texts.evaluatedBy}: ${localize(level.evaluatedBy, language)}\n`)
    for (const index of engine.indexes.filter((candidate) => candidate.level === level.id)) {
      const counts = fill(texts.counts, {
        mains: mainsOf(index.nodes).length,
        indicators: indicatorsOf(index.nodes).length,
        points: pointsText(index.maxPoints, 0, language),
      })
      io.stdout(`  ${texts.indexTitle} ${index.id}: ${localize(index.name, language)}\n    ${counts}\n`)
      io.stdout(`    ${texts.validity}: ${index.valid.from} – ${index.valid.to ?? texts.inForce}\n`)
      io.stdout(`    ! ${texts.authority[index.authority]}\n`)
      io.stdout(`    ${texts.cohortsTitle}: ${(index.cohorts ?? ['all']).join(', ')}\n`)
    }
    io.stdout(`  ${texts.traitsTitle}:\n`)
    for (const trait of level.traits) io.stdout(`    ${trait.id}: ${localize(trait.meaning, language)}\n`)
    io.stdout('\n')
  }
  if (engine.deprecations.length > 0) io.stdout(issuesText(context, engine.deprecations, issues))
  return 0
}

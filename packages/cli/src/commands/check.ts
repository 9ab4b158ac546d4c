import { hasErrors, indicatorsOf, mainsOf } from '@dti-vn/sdk'
import { computing } from '../computing.js'
import type { CliContext } from '../context.js'
import { type IndexOptions, loadIndex } from '../input/load-index.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { noticeText } from '../output/notice-text.js'
import { pointsText } from '../output/points-text.js'
import { print } from '../output/print.js'
import { terminalLine } from '../output/terminal-safe.js'
import { fill } from '../text/texts.js'

/** Options of `dti check`. */
export interface CheckOptions extends IndexOptions {
  readonly issues: IssueListing
}

/** Checks an index and lists its faults with their paths, those of its shape first. Exit code 1 when it cannot be used. */
export async function checkCommand(context: CliContext, options: CheckOptions): Promise<number> {
  const { io, texts, language, engine } = context
  const loaded = await loadIndex(context, options)
  if ('issues' in loaded) {
    print(context, issuesText(context, loaded.issues, options.issues, context.out))
    io.stdout(`${texts.unsound}\n`)
    return 1
  }
  const { definition, placed } = loaded
  const issues = placed(await computing(context, () => engine.check(definition)))
  const counts = fill(texts.counts, {
    mains: mainsOf(definition.nodes).length,
    indicators: indicatorsOf(definition.nodes).length,
    points: pointsText(definition.maxPoints, definition.arithmetic?.places ?? 2, language),
  })
  io.stderr(noticeText(context, definition))
  print(context, `${terminalLine(fill(texts.checked, { id: definition.id, counts }))}\n`)
  print(context, issuesText(context, issues, options.issues, context.out))
  io.stdout(`${hasErrors(issues) ? texts.unsound : texts.sound}\n`)
  return hasErrors(issues) ? 1 : 0
}

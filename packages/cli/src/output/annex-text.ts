import type { AnnexReport } from '@dti-vn/adapter-annex'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'
import { terminalLine } from './terminal-safe.js'

/** What an import understood, in a few lines. */
export function annexText({ texts }: CliContext, { columns, counts, methods }: AnnexReport): string {
  const used = columns.filter(({ kind }) => kind !== null && kind !== 'other').map(({ title }) => title)
  const unused = columns.filter(({ kind }) => kind === null || kind === 'other').map(({ title }) => title)
  const lines = [
    `${texts.annexColumns}: ${used.join('; ')}`,
    ...(unused.length > 0 ? [`${texts.annexUnusedColumns}: ${unused.join('; ')}`] : []),
    fill(texts.annexCounts, { indicators: counts.matched + counts.expert, matched: counts.matched, expert: counts.expert, refused: counts.refused, ignored: counts.ignored }),
    `${texts.annexMethods}: ${Object.entries(methods).map(([method, count]) => `${method} ${count}`).join(', ')}`,
  ]
  return `${lines.map(terminalLine).join('\n')}\n`
}

import type { AnnexPage } from '@dti-vn/adapter-annex'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'
import { styled } from './screen.js'
import { terminalLine } from './terminal-safe.js'

/** The annex as an outline for a screen: code, name and points in a line, the rule below it. */
export function annexOutline({ out, texts }: CliContext, { title, rows }: AnnexPage): string {
  const lines = rows.flatMap(({ kind, cells: [code = '', name = '', points = '', rule = ''] }) => {
    const worth = /^\d/.test(points) ? fill(texts.printed.points, { points }) : points
    const head = terminalLine(`${code === '' ? '' : `${code}. `}${name} – ${worth}`)
    if (kind !== 'indicator') return ['', styled(head, 'bold', out)]
    return [`  ${head}`, ...rule.split('\n').map((line) => `      ${terminalLine(line)}`)]
  })
  return `${styled(terminalLine(title), 'bold', out)}\n${lines.join('\n')}\n`
}

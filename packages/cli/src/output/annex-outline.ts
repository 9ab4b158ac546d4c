import type { AnnexPage } from '@dti-vn/adapter-annex'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'
import { styled } from './screen.js'
import { terminalLine } from './terminal-safe.js'

/** The annex as an outline for a screen: code, name and points in a line, the rule and the notes below it. */
export function annexOutline({ out, texts }: CliContext, { title, rows }: AnnexPage): string {
  const lines = rows.flatMap(({ kind, cells: [code = '', name = '', points = '', rule = '', , , note = ''] }) => {
    const worth = /^\d/.test(points) ? fill(texts.printed.points, { points }) : points
    const head = terminalLine(`${code === '' ? '' : `${code}. `}${name} – ${worth}`)
    const below = [rule, note].filter((text) => text !== '').flatMap((text) => text.split('\n').map((line) => `      ${terminalLine(line)}`))
    return kind === 'indicator' ? [`  ${head}`, ...below] : ['', styled(head, 'bold', out), ...below]
  })
  return `${styled(terminalLine(title), 'bold', out)}\n${lines.join('\n')}\n`
}

import { formatIssue, type Issue, renderIssue } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'
import { type Screen, styled } from './screen.js'
import { terminalLine } from './terminal-safe.js'

/** How issues are listed. */
export const ISSUE_LISTINGS = ['summary', 'all', 'none'] as const
export type IssueListing = (typeof ISSUE_LISTINGS)[number]

/** Issues of one code that a summary shows. Errors are shown in full up to a larger number. */
const SHOWN = { error: 50, warning: 3, info: 3 } as const

const STYLES = { error: 'red', warning: 'yellow', info: 'cyan' } as const

/** Issues in words: errors first, then warnings and notes, grouped by code. Written for the error stream unless another screen is given. */
export function issuesText({ texts, spoken, err }: CliContext, issues: readonly Issue[], listing: IssueListing, screen: Screen = err): string {
  if (listing === 'none') return ''
  if (issues.length === 0) return `${texts.noIssues}\n`
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length
  const totals = [
    fill(texts.errors, { count: count('error') }),
    fill(texts.warnings, { count: count('warning') }),
    fill(texts.notes, { count: count('info') }),
  ].join(', ')
  const line = (issue: Issue): string => {
    const word = renderIssue(issue, spoken.issues).severity
    const text = terminalLine(formatIssue(issue, spoken.issues))
    return `- ${text.startsWith(word) ? styled(word, STYLES[issue.severity], screen) + text.slice(word.length) : text}`
  }
  const lines = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const byCode = new Map<string, Issue[]>()
    for (const issue of issues) {
      if (issue.severity !== severity) continue
      const list = byCode.get(issue.code)
      if (list) list.push(issue)
      else byCode.set(issue.code, [issue])
    }
    return [...byCode.values()].flatMap((list) => {
      const shown = listing === 'all' ? list : list.slice(0, SHOWN[severity])
      const more = list.length - shown.length
      return [...shown.map(line), ...(more > 0 ? [`  ${fill(texts.issueMore, { count: more })}`] : [])]
    })
  })
  return `${texts.issuesTitle}: ${totals}\n${lines.join('\n')}\n`
}

import type { Issue, Severity } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'

/** How many issues of reading are kept. Those beyond are counted by code. */
export interface IssueLimits {
  /** Of each code. */
  readonly each: number
  /** Of all codes together. */
  readonly all: number
}

/**
 * Limits unless the caller gives others. Nobody corrects a thousand faults of one kind by hand: they have one cause, which the first ones show. Ten thousand
 * issues take a few megabytes; a file at the limits of an adapter could hold hundreds of millions.
 */
export const ISSUE_LIMITS: IssueLimits = Object.freeze({ each: 1_000, all: 10_000 })

/** Issues of one reading, in order, bounded. */
export interface IssueList {
  readonly add: (issue: Issue) => void
  /** What was kept, and if any were left out a last issue `issues-left-out` that counts them by code. Its severity is the highest of those. */
  readonly all: () => readonly Issue[]
}

const RANK: Readonly<Record<Severity, number>> = Object.freeze({ info: 0, warning: 1, error: 2 })

/** Starts a list. The closing issue of another list that is added joins the counts. Throws a `RangeError` for limits that are no whole numbers from 1 on. */
export function createIssueList(limits: Partial<IssueLimits> = {}): IssueList {
  const { each = ISSUE_LIMITS.each, all = ISSUE_LIMITS.all } = limits
  for (const [key, limit] of Object.entries({ each, all })) {
    if (!Number.isSafeInteger(limit) || limit < 1) throw new RangeError(`The limit "${key}" of issues is ${String(limit)}: give a whole number from 1 on.`)
  }
  const kept: Issue[] = []
  const keptOf = new Map<string, number>()
  const leftOut = new Map<string, number>()
  let severity: Severity = 'info'

  function leave(code: string, count: number, worst: Severity): void {
    leftOut.set(code, (leftOut.get(code) ?? 0) + count)
    if (RANK[worst] > RANK[severity]) severity = worst
  }

  return {
    add: (issue) => {
      if (issue.code === 'issues-left-out') {
        for (const [code, count] of countsIn(issue)) leave(code, count, issue.severity)
        return
      }
      const count = keptOf.get(issue.code) ?? 0
      if (count >= each || kept.length >= all) return leave(issue.code, 1, issue.severity)
      keptOf.set(issue.code, count + 1)
      kept.push(issue)
    },
    all: () => {
      if (leftOut.size === 0) return [...kept]
      const total = [...leftOut.values()].reduce((sum, count) => sum + count, 0)
      const codes = [...leftOut].map(([code, count]) => `${code}${SEPARATOR}${String(count)}`)
      return [...kept, { ...makeRunIssue('issues-left-out', { params: { total, codes, each, all } }), severity }]
    },
  }
}

const SEPARATOR = ': '

function countsIn({ params }: Issue): (readonly [code: string, count: number])[] {
  const codes = params['codes']
  return (Array.isArray(codes) ? (codes as readonly string[]) : []).map((text) => {
    const [code = '', count = ''] = text.split(SEPARATOR)
    return [code, Number(count)]
  })
}

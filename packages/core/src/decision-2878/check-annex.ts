import type { IndexNode } from '../definition/group-definition.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import { levels } from './frame.js'

interface Counts {
  main: number
  indicator: number
}

/** Compares a loaded annex with the counts known of the decision. A level or count that is unknown leaves no issue. */
export function checkAnnexCounts(level: string, nodes: readonly IndexNode[]): Issue[] {
  const known = levels.find((entry) => entry.id === level)
  if (known === undefined) return []
  const actual = countNodes(nodes)
  const expected = { main: known.mainIndicators.count, indicator: known.indicators.count }
  const issues: Issue[] = []
  for (const role of ['main', 'indicator'] as const) {
    const count = expected[role]
    if (count === null || count === actual[role]) continue
    issues.push(makeIssue('annex-count-mismatch', { path: ['nodes'], params: { level, role, expected: count, actual: actual[role] } }))
  }
  return issues
}

function countNodes(nodes: readonly IndexNode[]): Counts {
  const counts: Counts = { main: 0, indicator: 0 }
  for (const node of nodes) {
    if (node.kind === 'indicator') {
      counts.indicator += 1
      continue
    }
    const below = countNodes(node.children)
    counts.main += below.main + (node.role === 'main' ? 1 : 0)
    counts.indicator += below.indicator
  }
  return counts
}

import { readUse } from '../definition/contribution-use.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import { CUTS } from '../definition/grade-definition.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'

/** Grades that are cuts are half-open intervals from best to worst that cover [0, 1] without gap or overlap. */
export function checkGrades(definition: IndexDefinition): Issue[] {
  const grades = definition.grades ?? []
  if (readUse(definition.grader, CUTS).id !== CUTS) return []
  return grades.flatMap(({ id, from, to }, i) => {
    const issues: Issue[] = []
    const above = grades[i - 1]
    const path = ['grades', i]
    if (from === undefined) return [makeIssue('definition-missing-key', { path: [...path, 'from'], params: { key: 'from' } })]
    if (from < 0 || from > 1 || (above?.from !== undefined && from >= above.from)) {
      issues.push(makeIssue('definition-grade-order', { path: [...path, 'from'], params: { id, from } }))
    }
    const end = above ? above.from : 1
    if (to !== undefined && end !== undefined && to !== end) {
      issues.push(makeIssue('definition-grade-gap', { path: [...path, 'to'], params: { id, to, next: end } }))
    }
    if (i === grades.length - 1 && from !== 0) {
      issues.push(makeIssue('definition-grade-gap', { path: [...path, 'from'], params: { id, to: from, next: 0 } }))
    }
    return issues
  })
}

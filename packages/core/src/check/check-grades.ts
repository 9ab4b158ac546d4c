import type { IndexDefinition } from '../definition/index-definition.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'

/** Grades are half-open intervals from best to worst that cover [0, 1] without gap or overlap. */
export function checkGrades(definition: IndexDefinition): Issue[] {
  const grades = definition.grades ?? []
  return grades.flatMap((grade, i) => {
    const issues: Issue[] = []
    const above = grades[i - 1]
    const path = ['grades', i]
    if (grade.from < 0 || grade.from > 1 || (above && grade.from >= above.from)) {
      issues.push(makeIssue('definition-grade-order', { path: [...path, 'from'], params: { id: grade.id, from: grade.from } }))
    }
    const end = above?.from ?? 1
    if (grade.to !== undefined && grade.to !== end) {
      issues.push(makeIssue('definition-grade-gap', { path: [...path, 'to'], params: { id: grade.id, to: grade.to, next: end } }))
    }
    if (i === grades.length - 1 && grade.from !== 0) {
      issues.push(makeIssue('definition-grade-gap', { path: [...path, 'from'], params: { id: grade.id, to: grade.from, next: 0 } }))
    }
    return issues
  })
}

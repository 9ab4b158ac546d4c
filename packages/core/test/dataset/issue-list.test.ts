import { describe, expect, test } from 'vitest'
import { createDatasetBuilder } from '../../src/dataset/builder.js'
import { createIssueList, ISSUE_LIMITS } from '../../src/dataset/issue-list.js'
import { makeIssue } from '../../src/issues/make-issue.js'
import { inputOf, plan } from './one-of-each.js'

const bad = (line: number) => makeIssue('value-not-a-number', { place: { line }, params: { value: 'x' } })
const repeated = (line: number) => makeIssue('file-row-duplicate', { place: { line } })
const lost = (line: number) => makeIssue('unit-without-traits', { place: { line } })
const filled = (limits: { each: number; all: number }, ...issues: ReturnType<typeof bad>[]) => {
  const list = createIssueList(limits)
  issues.forEach(list.add)
  return list.all()
}

describe('a bounded list of issues', () => {
  test('keeps all of them in order up to the limits', () => {
    const issues = [bad(1), repeated(2), bad(3), repeated(4)]
    expect(filled({ each: 2, all: 4 }, ...issues)).toEqual(issues)
  })

  test('keeps the first of each code, and counts the others', () => {
    // Five of one code, three of them beyond 2; one of another.
    expect(filled({ each: 2, all: 10 }, ...[1, 2, 3, 4, 5].map(bad), repeated(6))).toEqual([
      bad(1), bad(2), repeated(6),
      { ...makeIssue('issues-left-out', { params: { total: 3, codes: ['value-not-a-number: 3'], each: 2, all: 10 } }), severity: 'error' },
    ])
  })

  test('keeps no more than there may be in all, and has the highest severity of what it left out', () => {
    const left = filled({ each: 2, all: 3 }, lost(1), lost(2), lost(3), bad(4), bad(5), repeated(6))
    expect(left.slice(0, -1)).toEqual([lost(1), lost(2), bad(4)])
    expect(left.at(-1)).toMatchObject({ severity: 'error', params: { total: 3, codes: ['unit-without-traits: 1', 'value-not-a-number: 1', 'file-row-duplicate: 1'] } })
    expect(filled({ each: 1, all: 9 }, lost(1), lost(2)).at(-1)?.severity).toBe('warning')
  })

  test('a list inside another closes once, with the sum', () => {
    const inner = filled({ each: 1, all: 9 }, bad(1), bad(2), repeated(3), repeated(4))
    // Inner: one more of each. Outer keeps the two, then leaves out another of the first code.
    expect(filled({ each: 1, all: 9 }, ...inner, bad(5)).at(-1)?.params).toEqual({ total: 3, codes: ['value-not-a-number: 2', 'file-row-duplicate: 1'], each: 1, all: 9 })
  })

  test('limits are whole numbers from 1 on', () => {
    for (const each of [0, -1, 1.5, NaN]) expect(() => createIssueList({ each })).toThrow(RangeError)
  })
})

test('a data set counts on without keeping, and values are read as before', () => {
  const builder = createDatasetBuilder(plan)
  const count = inputOf('count')
  for (let i = 0; i < 5000; i += 1) builder.set(builder.unit(`u${String(i)}`), count, 'x', { line: i + 2 })
  builder.set(builder.unit('last'), count, 3)
  const { issues, columns } = builder.build()
  expect(issues).toHaveLength(ISSUE_LIMITS.each + 1)
  expect(issues.at(-1)).toMatchObject({ code: 'issues-left-out', severity: 'error', params: { total: 4000, codes: ['value-not-a-number: 4000'] } })
  expect(columns[count.column]?.values[5000]).toBe(3)
})

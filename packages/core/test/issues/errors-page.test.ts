import { describe, expect, test } from 'vitest'
import { ISSUE_SEVERITY, type IssueCode } from '../../src/issues/codes.js'
import { makeIssue } from '../../src/issues/make-issue.js'
import { MESSAGES_VI } from '../../src/issues/messages-vi.js'
import { slotsOf } from '../../src/issues/fill-slots.js'
import { formatIssue, renderIssue } from '../../src/issues/render-issue.js'
import { errorSections } from './errors-page.js'

const sections = errorSections()

describe('docs/errors.md', () => {
  test('documents every code exactly once and no other', () => {
    expect(sections.map((section) => section.code).sort()).toEqual(Object.keys(ISSUE_SEVERITY).sort())
  })

  test.each(sections.map((section) => [section.code as IssueCode, section] as const))('%s', (code, section) => {
    const issue = makeIssue(code, section.sample)
    expect(section.severity).toBe(ISSUE_SEVERITY[code])
    expect(section.severityWord).toBe(renderIssue(issue, 'vi').severity)
    expect(section.printed).toEqual([formatIssue(issue, 'vi'), formatIssue(issue, 'en')])
    expect(section.texts).toEqual([
      expect.stringMatching(/^.+\. \*Thường do:\* .+\. \*Cách xử lý:\* .+\.$/),
      expect.stringMatching(/^.+\. \*Typical cause:\* .+\. \*Remedy:\* .+\.$/),
    ])
  })

  test.each(sections.map((section) => [section.code as IssueCode, section] as const))('the sample of %s fills every placeholder', (code, section) => {
    const { what, remedy } = MESSAGES_VI[code]
    const wanted = slotsOf(what, remedy)
    expect(Object.keys(section.sample.params ?? {})).toEqual(expect.arrayContaining([...wanted]))
  })
})

import { type Issue, type IssueKind, renderIssue, slotsOf } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { engine, ISSUES } from './all-issues.js'
import { errorSections } from './errors-page.js'

const sections = errorSections()
const kinds = new Map(Object.values(ISSUES).flat().map((kind) => [kind.id, kind]))

const kindOf = (code: string): IssueKind => {
  const kind = kinds.get(code)
  if (!kind) throw new Error(`docs/errors.md has ${code}, which nobody defines`)
  return kind
}

describe('docs/errors.md', () => {
  test('documents every code that is defined exactly once and no other', () => {
    expect(sections.map((section) => section.code).sort()).toEqual([...kinds.keys()].sort())
  })

  test('is where every code says that it is described', () => {
    for (const { id, docs } of kinds.values()) expect(docs, id).toBe(`docs/errors.md#${id}`)
  })

  test.each(sections.map((section) => [section.code, section] as const))('%s', (code, section) => {
    const { severity } = kindOf(code)
    const issue: Issue = { code, severity, path: [], params: {}, ...section.sample }
    expect(section.severity).toBe(severity)
    expect(section.severityWord).toBe(renderIssue(issue, 'vi').severity)
    expect(section.printed).toEqual([engine.formatIssue(issue, 'vi'), engine.formatIssue(issue, 'en')])
    expect(section.texts).toEqual([
      expect.stringMatching(/^.+\. \*Thường do:\* .+\. \*Cách xử lý:\* .+\.$/),
      expect.stringMatching(/^.+\. \*Typical cause:\* .+\. \*Remedy:\* .+\.$/),
    ])
  })

  test.each(sections.map((section) => [section.code, section] as const))('the sample of %s fills every placeholder', (code, section) => {
    const { what, remedy } = kindOf(code).vi
    expect(Object.keys(section.sample.params ?? {})).toEqual(expect.arrayContaining([...slotsOf(what, remedy)]))
  })
})

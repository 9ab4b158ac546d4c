import { describe, expect, test } from 'vitest'
import { ISSUE_SEVERITY, type IssueCode } from '../../src/issues/codes.js'
import { MESSAGES_EN } from '../../src/issues/messages-en.js'
import { MESSAGES_VI } from '../../src/issues/messages-vi.js'
import { slotsOf } from '../../src/issues/fill-slots.js'
import type { MessageTemplate } from '../../src/issues/render-issue.js'

const codes = Object.keys(ISSUE_SEVERITY) as IssueCode[]

function placeholders({ what, remedy }: MessageTemplate): readonly string[] {
  return slotsOf(what, remedy)
}

function unitRemedies(...templates: readonly MessageTemplate[]): readonly string[] {
  return templates.flatMap(({ remedyOfUnit }) => remedyOfUnit ?? [])
}

describe('catalogues', () => {
  test('have a sentence for every code and no other', () => {
    expect(Object.keys(MESSAGES_VI).sort()).toEqual([...codes].sort())
    expect(Object.keys(MESSAGES_EN).sort()).toEqual([...codes].sort())
  })

  test('are frozen', () => {
    expect(Object.isFrozen(MESSAGES_VI)).toBe(true)
    expect(Object.isFrozen(MESSAGES_EN)).toBe(true)
  })

  test.each(codes)('%s says the same in both languages', (code) => {
    const vi = MESSAGES_VI[code]
    const en = MESSAGES_EN[code]
    for (const text of [vi.what, vi.remedy, en.what, en.remedy, ...unitRemedies(vi, en)]) {
      expect(text.trim()).toBe(text)
      expect(text.length).toBeGreaterThan(10)
      expect(text).not.toMatch(/[.:;,]$/)
      expect(text.replaceAll(/\{\w+(\|[^|{}]+\|[^|{}]+)?\}/g, '')).not.toMatch(/[{}]/)
      expect(text).toBe(text.normalize('NFC'))
    }
    expect(vi.what).not.toBe(en.what)
    expect(vi.remedy).not.toBe(en.remedy)
    expect(placeholders(vi)).toEqual(placeholders(en))
    expect(Object.hasOwn(vi, 'remedyOfUnit')).toBe(Object.hasOwn(en, 'remedyOfUnit'))
    for (const text of unitRemedies(vi, en)) expect(slotsOf(vi.what, vi.remedy)).toEqual(expect.arrayContaining([...slotsOf(text)]))
  })
})

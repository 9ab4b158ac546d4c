import { ISSUE_LANGUAGES, type IssueCode, type Locale, OUTPUT_WORDS, type OutputWord } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { localeTester } from '../src/index.js'
import { failuresOf } from './recorder.js'

const english = Object.entries(ISSUE_LANGUAGES.en.messages)
const mark = ({ what, remedy }: { readonly what: string; readonly remedy: string }) => ({ what: `~${what}`, remedy: `~${remedy}` })
const messages = Object.fromEntries(english.map(([code, template]) => [code, mark(template)])) as Record<IssueCode, { what: string; remedy: string }>
const words = Object.fromEntries(Object.entries(OUTPUT_WORDS).map(([id, { en }]) => [id, en])) as Record<OutputWord, string>
const sound: Locale = { id: 'xx', name: 'Sample', messages, words }
const failures = (change: object, absent?: readonly (IssueCode | OutputWord)[]) => failuresOf((run) => localeTester({ ...sound, ...change }, { test: run, ...(absent ? { absent } : {}) }))

test('a complete locale passes', async () => {
  expect(await failures({})).toBe('')
})

test('what is absent must be declared, and only that', async () => {
  const { 'file-empty': _left, ...without } = messages
  expect(await failures({ messages: without })).toMatch(/"messages" has no "file-empty": translate it/)
  expect(await failures({ messages: without }, ['file-empty'])).toBe('')
  expect(await failures({}, ['file-empty'])).toMatch(/take it out of "absent"/)
})

test('unknown keys, other placeholders, English sentences', async () => {
  expect(await failures({ words: { ...words, 'heading.rnak': 'x' } })).toMatch(/unknown key "heading.rnak"; did you mean "heading.rank"/)
  expect(await failures({ messages: { ...messages, 'value-below-min': { what: '{valeur}', remedy: 'x' } } })).toMatch(/has the placeholders {valeur}; the English one has {min}, {value}/)
  expect(await failures({ messages: { ...messages, 'file-empty': ISSUE_LANGUAGES.en.messages['file-empty'] } })).toMatch(/is the English one: translate it/)
})

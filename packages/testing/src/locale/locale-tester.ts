import { ISSUE_LANGUAGES, type IssueCode, type Locale, type MessageTemplate, OUTPUT_WORDS, type OutputWord, slotsOf } from '@dti-vn/sdk'
import { failIfAny } from '../assert/failure.js'
import { expectOptions } from '../assert/options.js'
import { unknownKeys } from '../assert/known-keys.js'
import type { TestFunction } from '../runner.js'

export interface LocaleTesterOptions {
  readonly test: TestFunction
  /** Codes and words that are not translated yet, on purpose: exactly these may be absent. None unless given. */
  readonly absent?: readonly (IssueCode | OutputWord)[]
}

/**
 * Tests a locale: every issue code and output word is there but those declared absent, none is unknown, every sentence has the placeholders of
 * the English one, and is not the English one.
 */
export function localeTester(locale: Locale, options: LocaleTesterOptions): void {
  expectOptions('localeTester(locale, { test, absent? })', options, ['test'], ['absent'])
  const { test, absent = [] } = options
  const { messages, words } = locale
  const known = ISSUE_LANGUAGES.en.messages
  const codes = Object.keys(known) as IssueCode[]
  test(`locale ${locale.id}: every issue code has a sentence, every word of outputs a word`, () => {
    failIfAny([
      ...unknownKeys('"messages"', messages, codes),
      ...unknownKeys('"words"', words, Object.keys(OUTPUT_WORDS)),
      ...faultsOfKeys('messages', codes, messages, absent),
      ...faultsOfKeys('words', Object.keys(OUTPUT_WORDS), words, absent),
    ])
  })
  test(`locale ${locale.id}: sentences have the placeholders of the English ones`, () => {
    failIfAny(codes.flatMap((code) => faultsOfSentence(code, messages[code], known[code])))
  })
}

function faultsOfKeys(what: string, keys: readonly string[], table: object, absent: readonly string[]): string[] {
  return keys.flatMap((key) => {
    if (Object.hasOwn(table, key)) return absent.includes(key) ? [`"absent" names "${key}", but "${what}" has it: take it out of "absent".`] : []
    return absent.includes(key) ? [] : [`"${what}" has no "${key}": translate it, or name it in "absent".`]
  })
}

function faultsOfSentence(code: string, given: MessageTemplate | undefined, english: MessageTemplate): string[] {
  if (!given) return []
  const [own, expected] = [placeholders(given), placeholders(english)]
  const faults = own === expected ? [] : [`The sentence "${code}" has the placeholders ${own || 'none'}; the English one has ${expected || 'none'}.`]
  if (given.what === english.what) faults.push(`The sentence "${code}" is the English one: translate it.`)
  return faults
}

function placeholders({ what, remedy }: MessageTemplate): string {
  return slotsOf(what, remedy).map((slot) => `{${slot}}`).join(', ')
}

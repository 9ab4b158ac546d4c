import { expect, test } from 'vitest'
import { MisuseError } from '../../src/issues/misuse-error.js'

test('options have the names of whoever reads: those of code in the message, those of the command line beside it', () => {
  const error = new MisuseError('OPTIONS_INVALID', { vi: 'Bỏ {--code-list|codeList} hay {--period 2025 --outside-validity "…"|period: "2025", outsideValidity: "…"}.', en: 'Drop {--code-list|codeList} {a|b}.' })
  expect(error.message).toBe('Drop codeList {a|b}.')
  expect(error.text).toEqual({ vi: 'Bỏ codeList hay period: "2025", outsideValidity: "…".', en: 'Drop codeList {a|b}.' })
  expect(error.commandText).toEqual({ vi: 'Bỏ --code-list hay --period 2025 --outside-validity "…".', en: 'Drop --code-list {a|b}.' })
  expect(new MisuseError('OPTIONS_INVALID', { vi: 'Sai.' })).toMatchObject({ message: 'Sai.', text: { vi: 'Sai.' }, commandText: { vi: 'Sai.' } })
})

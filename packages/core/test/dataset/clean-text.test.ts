import { expect, test } from 'vitest'
import { cleanCode } from '../../src/text/clean-text.js'

// White space of Unicode: the members of its property White_Space.
const SPACES = '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'

test.each([...Array.from(SPACES), '\u200b', '\u200d', '\u200e', '\u2060', '\ufeff', '\u00ad'])('%j is taken off both ends and left in the middle', (space) => {
  expect(cleanCode(`${space}18${space}070${space}`)).toBe(`18${space}070`.normalize('NFC'))
})

test('letters are in normal form C', () => {
  expect(cleanCode('SỞ-1'.normalize('NFD'))).toBe('SỞ-1'.normalize('NFC'))
  expect(cleanCode(`\u00a0${'Đường 1'.normalize('NFD')} `)).toBe('Đường 1'.normalize('NFC'))
})

test.each([['18070', '18070'], ['', ''], ['  ', ''], ['A b', 'A b']])('%j is %j', (raw, code) => {
  expect(cleanCode(raw)).toBe(code)
})

test.each([18070, 18070n, null, undefined, true, {}, [], Symbol('18070'), () => '18070'])('what is no text is no code', (raw) => {
  expect(cleanCode(raw)).toBeUndefined()
})

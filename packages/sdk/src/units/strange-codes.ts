import { codeOfNumber, type Issue, type LocalText, makeIssue, type UnitRecord } from '@dti-vn/core'
import { shownName } from './shown-name.js'

/** A character that nobody sees, a digit or letter of another width or script, or a hyphen or space that is not the one of the keyboard. */
const STRANGE = /\p{C}|[\uff01-\uff5e]|(?![0-9])\p{Nd}|(?!\p{Script=Latin})\p{L}|(?!-)\p{Pd}|(?! )\p{Z}/u

/** How programs write a large number, which may as well be a code: `12E3`. */
const NUMBER = /^\d+E\d+$/i

/** Digits with zeros in front or in groups, or a power: `00018070`, `18.070`, `12E3`. */
const REWRITTEN = /^0\d+$|^\d+[.,\sE]/i

const PLAIN = /^[0-9a-z-]*$/

/** Warns of codes that print like other codes and are none of them, are another code of the run written as a number, or differ from an earlier one in case only; no list tells these. */
export function strangeCodes(units: readonly Pick<UnitRecord, 'code'>[]): Issue[] {
  const byLower = new Map<string, string>()
  for (const { code } of units) if (!PLAIN.test(code) && !byLower.has(code.toLowerCase())) byLower.set(code.toLowerCase(), code)
  const hasCapitals = byLower.size > 0
  const codes = units.some(({ code }) => REWRITTEN.test(code)) ? new Set(units.map(({ code }) => code)) : undefined
  return units.flatMap(({ code }) => {
    if (STRANGE.test(code)) return [about(code, strange(shownName(code)))]
    const same = codes && REWRITTEN.test(code) ? codeOfNumber(code, { has: (one) => one !== code && codes.has(one) }) : undefined
    if (same) return [about(code, rewritten(code, same))]
    if (NUMBER.test(code)) return [about(code, number(code))]
    const other = hasCapitals ? byLower.get(code.toLowerCase()) : undefined
    return other === undefined || other === code ? [] : [about(code, otherCase(code, other))]
  })
}

function about(code: string, message: LocalText): Issue {
  return makeIssue('unit-check', { unit: code, params: { message } })
}

function strange(shown: string): LocalText {
  return {
    vi: `mã “${shown}” có ký tự không nhìn thấy, hoặc chữ, số, dấu của kiểu chữ khác, nên là một đơn vị khác với mã trông giống như vậy; gõ lại mã`,
    en: `the code "${shown}" has a character that is not seen, or a letter, digit or sign of another script, so that it is another unit than the code that looks the same; type it again`,
  }
}

function number(code: string): LocalText {
  return {
    vi: `mã “${code}” có dạng một số do phần mềm ghi lại, nên là một đơn vị khác với mã gốc; ghi lại mã gốc ở dạng chữ`,
    en: `the code "${code}" looks like a number that a program wrote, so that it is another unit than the code that was meant; write that one as text`,
  }
}

function rewritten(code: string, other: string): LocalText {
  return {
    vi: `mã “${code}” và mã “${other}” là cùng một số, nhưng được tính như hai đơn vị; nếu là một thì ghi giống nhau, ở dạng chữ`,
    en: `the codes "${code}" and "${other}" are one number, but they are two units; if they are one, write both alike, as text`,
  }
}

function otherCase(code: string, other: string): LocalText {
  return {
    vi: `mã “${code}” chỉ khác mã “${other}” ở chữ hoa, chữ thường, nên là hai đơn vị; nếu là một thì ghi giống nhau`,
    en: `the code "${code}" differs from "${other}" in capitals only, so that they are two units; if they are one, write both alike`,
  }
}

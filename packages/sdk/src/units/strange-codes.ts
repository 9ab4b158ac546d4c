import { type Issue, type LocalText, makeIssue, type UnitRecord } from '@dti-vn/core'
import { shownName } from './shown-name.js'

/** A character that nobody sees, a digit or letter of another width or script, or a hyphen or space that is not the one of the keyboard. */
const STRANGE = /\p{C}|[\uff01-\uff5e]|(?![0-9])\p{Nd}|(?!\p{Script=Latin})\p{L}|(?!-)\p{Pd}|(?! )\p{Z}/u

/** How programs write a large or a whole number: `1.807E+04`, `18070.00`. */
const NUMBER = /^\d+(?:[.,]\d+)?E\+?\d+$|^\d+[.,]0+$/i

const PLAIN = /^[0-9a-z-]*$/

/** Warns of codes that print like other codes and are none of them, were written as numbers, or differ from an earlier one in case only; no list tells these. */
export function strangeCodes(units: readonly Pick<UnitRecord, 'code'>[]): Issue[] {
  const byLower = new Map<string, string>()
  for (const { code } of units) if (!PLAIN.test(code) && !byLower.has(code.toLowerCase())) byLower.set(code.toLowerCase(), code)
  const hasCapitals = byLower.size > 0
  return units.flatMap(({ code }) => {
    if (STRANGE.test(code)) return [about(code, strange(shownName(code)))]
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

function otherCase(code: string, other: string): LocalText {
  return {
    vi: `mã “${code}” chỉ khác mã “${other}” ở chữ hoa, chữ thường, nên là hai đơn vị; nếu là một thì ghi giống nhau`,
    en: `the code "${code}" differs from "${other}" in capitals only, so that they are two units; if they are one, write both alike`,
  }
}

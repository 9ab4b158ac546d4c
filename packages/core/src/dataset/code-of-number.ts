/** Codes that are known to be of units. */
export interface KnownCodes {
  readonly has: (code: string) => boolean
}

/** What no code is: `18070.0`, `18070,00`, `1.807E+04`, `2e+5`. */
const WRITTEN = /^\d+(?:[.,]0+|(?:[.,]\d*E\+?|E\+)\d+)$/i
const WHOLE = /^(\d+)(?:[.,]0*)?$/
const GROUPED = /^\d{1,3}(?:[.,\s]\d{3})+$/
const POWER = /^(\d+)(?:[.,](\d*?)0*)?E\+?(\d\d?)$/i
/** What stands where a program or spreadsheet had no code: an error of a cell, nothing, no number. */
export const NO_CODES: readonly string[] = Object.freeze(['#n/a', '#ref!', '#value!', '#name?', '#div/0!', '#num!', '#null!', '#spill!', '#calc!', 'null', '(null)', 'undefined', 'nan', '<na>', 'n/a', '-', '–', '—'])
/** `="18070"`, with which people keep zeros in a spreadsheet. */
const QUOTED = /^=?"(.*?)"?$/s
const MOST_ZEROS = 6
/** Longer ones stand for no whole number that a code could be. */
const MOST_SIGNS = 40

/**
 * Undefined for a code. For what a program or spreadsheet wrote of a code that it took for a number, the one of `known` that was meant, or '' where none is known:
 * `18070.0`, `1.807E+04`, `#N/A`, `null`, `-` and `="18070"` always, and `18.070`, `00018070`, `12E3`, `18070.`, `'18070` or a code that lost its zeros only where `known` says which code was meant.
 */
export function codeOfNumber(code: string, known?: KnownCodes): string | undefined {
  const first = code.charCodeAt(0)
  if (known?.has(code) === true) return undefined
  if (first < 48 || first > 57) return unquoted(code, known)
  const meant = known && knownAs(digitsOf(code), code, known)
  return meant ?? (WRITTEN.test(code) ? '' : undefined)
}

function unquoted(code: string, known?: KnownCodes): string | undefined {
  if (code.startsWith("'") && known?.has(code.slice(1)) === true) return code.slice(1)
  const [, inside] = QUOTED.exec(code) ?? []
  if (inside === undefined) return NO_CODES.includes(code.toLowerCase()) ? '' : undefined
  return known?.has(inside) === true ? inside : ''
}

/** The whole number in digits, without zeros in front; undefined for what is none. */
function digitsOf(code: string): string | undefined {
  if (code.length > MOST_SIGNS) return undefined
  const whole = GROUPED.test(code) ? code.replace(/\D/g, '') : (WHOLE.exec(code)?.[1] ?? powerOf(code))
  return whole?.replace(/^0+(?=\d)/, '')
}

function powerOf(code: string): string | undefined {
  const [, digits = '', decimals = '', power = ''] = POWER.exec(code) ?? []
  const zeros = Number(power) - decimals.length
  return digits === '' || zeros < 0 ? undefined : digits + decimals + '0'.repeat(zeros)
}

function knownAs(digits: string | undefined, code: string, known: KnownCodes): string | undefined {
  if (digits === undefined) return undefined
  return Array.from({ length: MOST_ZEROS + 1 }, (_, zeros) => '0'.repeat(zeros) + digits).find((one) => one !== code && known.has(one))
}

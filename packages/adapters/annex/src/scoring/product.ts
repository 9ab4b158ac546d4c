import { parseAmount } from './amount.js'
import { unwrap } from './quotient.js'

const START = /^(?:số\s+)?điểm(?:\s+(?!tối đa)[\p{L}][\p{L}\s]{0,40}?)?\s*(?:=|được tính bằng|bằng)\s*/iu

const TIMES = /\s*[×*∙·]\s*|\s+[xX]\s+|\s+nhân(?:\s+với)?\s+/u

const FULL = /^(?:số\s+)?điểm tối đa(?:\s+của chỉ số)?$/iu

/** The other factor of "Điểm = … × điểm tối đa", with the maximum in either place, in words or as the number of the points column. */
export function factorOfMaximum(clause: string, max: number): string | undefined {
  const factors = clause.replace(START, '').replace(/\s*\(%\)/g, '').split(TIMES).filter((factor) => !/^100\s*%$/.test(factor.trim()))
  const [first = '', second = ''] = factors
  if (factors.length !== 2 || /[:<>≥≤=]/.test(clause.replace(START, ''))) return undefined
  if (isMaximum(second, max)) return unwrap(first)
  return isMaximum(first, max) ? unwrap(second) : undefined
}

function isMaximum(text: string, max: number): boolean {
  if (FULL.test(unwrap(text))) return true
  const number = /^(\d[\d.,]*)(?:\s*điểm)?$/u.exec(unwrap(text))?.[1]
  return number !== undefined && parseAmount(number) === max
}

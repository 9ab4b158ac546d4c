import type { MethodParams } from '@dti-vn/sdk'
import { lettersOf, type PhraseOf, whenZeroText } from './phrase.js'
import { percentText } from './vietnamese-number.js'

function quotientPhrase(quotient: string): PhraseOf<MethodParams['ratio']> {
  return ({ params: { target, floor, whenZero }, inputs }) => {
    const goal = target === 1 ? '' : `/${percentText(target)}`
    const least = floor === undefined ? '' : `\nDưới ${percentText(floor)}: 0 điểm.`
    return `Điểm = (${quotient})${goal} × Điểm tối đa.${least}\nTrong đó:\n${lettersOf(inputs)}${whenZeroText(whenZero)}`
  }
}

/** "Điểm = (a/b)/80% × Điểm tối đa". */
export const ratioPhrase = quotientPhrase('a/b')

/** "Điểm = ((b - a)/b) × Điểm tối đa". */
export const complementPhrase = quotientPhrase('(b - a)/b')

/** "Điểm = (a/b)/(a/b lớn nhất của các đơn vị) × Điểm tối đa". */
export const relativePhrase: PhraseOf<MethodParams['relative']> = ({ params: { of, whenZero }, inputs }) =>
  of === 'ratio'
    ? `Điểm = (a/b)/(a/b lớn nhất của các đơn vị) × Điểm tối đa.\nTrong đó:\n${lettersOf(inputs)}${whenZeroText(whenZero)}`
    : `Điểm = a/(a lớn nhất của các đơn vị) × Điểm tối đa.\nTrong đó:\na: ${inputs[0]?.label.vi ?? ''}`

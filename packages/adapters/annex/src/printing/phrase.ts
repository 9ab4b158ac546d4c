import type { InputDefinition } from '@dti-vn/sdk'

/** What a scoring text is written from: one use of a method, by an indicator or a part of one. */
export interface PrintedUse<Params> {
  readonly params: Params
  readonly inputs: readonly InputDefinition[]
  readonly maxPoints: number
}

/** Writes a use of a method as the scoring column of an annex prints it. */
export type PhraseOf<Params> = (use: PrintedUse<Params>) => string

/** The Vietnamese label of an input. */
export function labelOf(inputs: readonly InputDefinition[], id: string): string {
  return inputs.find((input) => input.id === id)?.label.vi ?? id
}

/** What is counted, in words: the unit of the first input, else its label. */
export function countedIn([input]: readonly InputDefinition[]): string {
  return input?.unit?.vi ?? input?.label.vi ?? ''
}

/** The figures of a quotient by their letters, as annexes explain them. */
export function lettersOf([a, b]: readonly InputDefinition[]): string {
  return `a: ${a?.label.vi ?? ''};\nb: ${b?.label.vi ?? ''}`
}

/** What b = 0 means, where the definition says so. */
export function whenZeroText(whenZero: 'missing' | 'full' | 'zero' | 'not-applicable' | undefined): string {
  return whenZero === undefined || whenZero === 'missing' ? '' : `\nTrường hợp b = 0: ${MEANINGS[whenZero]}`
}

const MEANINGS = { full: 'điểm tối đa', zero: '0 điểm', 'not-applicable': 'không áp dụng' } as const

import type { StepContext } from './arithmetic-steps.js'
import type { InputStep } from './expression-steps.js'
import { formulaText } from './formula-text.js'
import { INPUT_CLASS } from './input-class.js'

/** A word that an input cell may hold: where it stands as text, and the number it gets. */
export interface WordPlace {
  /** An address that holds the word, or a text constant. */
  readonly formula: string
  readonly number: number
}

/** Excel nests 64 conditions at most. */
const MOST_WORDS = 60

/**
 * Reads a cell of words: yes/no or options. Case and outer spaces do not count. Column C holds the trimmed text, D the number of the word, 0 for
 * none of them. Anything else is unclear, never a silent no.
 */
export function wordInput(cell: string, id: string, words: readonly WordPlace[], options: readonly string[], notApplicable: string, context: StepContext): InputStep {
  const { empty, given, unclear } = INPUT_CLASS
  const at = context.sheet.add(context.subject, id, (own) => {
    const text = own('C')
    const known = words.length > MOST_WORDS ? [] : words
    const other = `IF((${text}=${formulaText(notApplicable)}),${INPUT_CLASS.notApplicable},IF((${own('D')}>=0),${given},${unclear}))`
    return {
      C: `IF(ISTEXT(${cell}),TRIM(SUBSTITUTE(${cell},"\u00a0"," ")),"")`,
      D: known.reduceRight((rest, { formula, number }) => `IF((${text}=${formula}),${number},${rest})`, '-1'),
      G: `IF(ISERROR(${cell}),${unclear},IF(ISTEXT(${cell}),IF((${text}=""),${empty},${other}),IF(ISBLANK(${cell}),${empty},${unclear})))`,
      H: `IF((${own('G')}=${given}),${own('D')},0)`,
    }
  })
  return { given: at('G'), n: at('H'), d: 1n, options }
}

import type { InputDefinition } from '../definition/input-definition.js'
import { localize, type Language, type LocalText } from '../definition/local-text.js'
import { num } from '../formula/build.js'

/** Makes a rule text in both languages from one writer. */
export function ruleText(write: (write: RuleWriter) => { readonly vi: string; readonly en: string }): LocalText {
  return { vi: write(writer('vi')).vi, en: write(writer('en')).en }
}

/** Prints labels and numbers of a rule in one language. */
export interface RuleWriter {
  readonly label: (input: InputDefinition | undefined) => string
  readonly text: (text: LocalText) => string
  /** A number in the writing of the language: 0,8 or 0.8. */
  readonly number: (value: number) => string
  /** A share as a percentage: 0.8 gives 80%. */
  readonly percent: (share: number) => string
}

function writer(language: Language): RuleWriter {
  const number = (value: number) => {
    const expr = num(value)
    const plain = expr.op === 'number' ? expr.value : String(value)
    return language === 'vi' ? plain.replace('.', ',') : plain
  }
  return {
    label: (input) => (input ? `“${localize(input.label, language)}”` : '?'),
    text: (text) => localize(text, language),
    number,
    percent: (share) => `${number(Number((share * 100).toPrecision(12)))}%`,
  }
}

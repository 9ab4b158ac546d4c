import type { InputDefinition } from '../definition/input-definition.js'
import { localize, type Language, type LocalText } from '../text/local-text.js'
import type { ShareOrPoints } from '../definition/method-params.js'
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
  /** What is earned: 80%, or 5 điểm; where others of the list are points a share says of what it is one. */
  readonly award: (award: ShareOrPoints, among: readonly ShareOrPoints[]) => string
}

function writer(language: Language): RuleWriter {
  const number = (value: number) => {
    const expr = num(value)
    const plain = expr.op === 'number' ? expr.value : String(value)
    return language === 'vi' ? plain.replace('.', ',') : plain
  }
  const percent = (share: number) => `${number(Number((share * 100).toPrecision(12)))}%`
  return {
    label: (input) => (input ? `“${localize(input.label, language)}”` : '?'),
    text: (text) => localize(text, language),
    number,
    percent,
    award: ({ share, points }, among) => {
      if (points !== undefined) return `${number(points)} ${language === 'vi' ? 'điểm' : points === 1 ? 'point' : 'points'}`
      return `${percent(share)}${arePoints(among) ? (language === 'vi' ? ' điểm tối đa' : ' of the maximum') : ''}`
    },
  }
}

/** True where a list prints points, not only shares of the maximum. */
export function arePoints(awards: readonly ShareOrPoints[]): boolean {
  return awards.some(({ points }) => points !== undefined)
}

import { type InputDefinition, localize, type LocalText } from '@dti-vn/sdk'

/** The formula with what `x` is. */
export function ruleText(formula: LocalText, inputs: readonly (InputDefinition | undefined)[]): LocalText {
  const figure = (language: 'vi' | 'en') => inputs.map((input) => (input ? `“${localize(input.label, language)}”` : '?')).join(' / ')
  return {
    vi: `${localize(formula, 'vi')}; x là ${figure('vi')}.`,
    en: `${localize(formula, 'en')}; x is ${figure('en')}.`,
  }
}

import { localize, type PlannedInput } from '@dti-vn/sdk'
import { FORM_WORDS } from './form-words.js'

/** What the list of a yes/no or choice input offers, and the value that it stands for. */
export interface OptionWord {
  readonly word: string
  /** `true`, `false`, or the id of an option. */
  readonly value: string
}

/**
 * The words of an input's list: the Vietnamese label of each option. A label that two options share, or that has another meaning in a form,
 * is followed by the id. Undefined for numbers.
 */
export function optionWords(input: PlannedInput): readonly OptionWord[] | undefined {
  const { type, options } = input.definition
  if (type === 'boolean') return [{ word: FORM_WORDS.yes, value: 'true' }, { word: FORM_WORDS.no, value: 'false' }]
  if (type !== 'choice') return undefined
  const labels = input.options.map((id) => oneLine(localize(options?.find((option) => option.id === id)?.label ?? { vi: id }, 'vi')))
  const taken = [FORM_WORDS.notApplicable, ...labels].map((label) => label.toLowerCase())
  return input.options.map((id, i) => {
    const label = labels[i] ?? id
    const isUnique = label !== '' && taken.filter((other) => other === label.toLowerCase()).length === 1
    return { word: isUnique ? label : `${label} (${id})`.trim(), value: id }
  })
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

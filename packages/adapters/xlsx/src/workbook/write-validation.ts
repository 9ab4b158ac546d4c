import type { DataValidation } from 'hucre'
import type { Validation, ValidationRule } from './workbook-model.js'

const LONGEST_LIST = 255
const LONGEST_TITLE = 32
const LONGEST_MESSAGE = 255

/** A validation as the library takes it. Empty cells are always accepted. */
export function libraryValidation({ range, rule, hint, refusal, soft }: Validation): DataValidation {
  return {
    ...ruleOf(rule),
    range,
    allowBlank: true,
    errorStyle: soft === true ? 'warning' : 'stop',
    ...(hint ? { showInputMessage: true, inputTitle: hint.title.slice(0, LONGEST_TITLE), inputMessage: hint.text.slice(0, LONGEST_MESSAGE) } : {}),
    showErrorMessage: true,
    ...(refusal ? { errorTitle: refusal.title.slice(0, LONGEST_TITLE), errorMessage: refusal.text.slice(0, LONGEST_MESSAGE) } : {}),
  }
}

function ruleOf(rule: ValidationRule): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', values: checkedList(rule.values) }
    case 'list-of':
      return { type: 'list', formula1: rule.range }
    case 'formula':
      return { type: 'custom', formula1: rule.formula }
    default:
      return { type: rule.kind, ...bounds(rule.min, rule.max) }
  }
}

function bounds(min: number | undefined, max: number | undefined): Pick<DataValidation, 'operator' | 'formula1' | 'formula2'> {
  if (min !== undefined && max !== undefined) return { operator: 'between', formula1: String(min), formula2: String(max) }
  if (max !== undefined) return { operator: 'lessThanOrEqual', formula1: String(max) }
  return { operator: 'greaterThanOrEqual', formula1: String(min ?? -1e15) }
}

function checkedList(values: readonly string[]): string[] {
  if (values.length === 0 || values.join(',').length > LONGEST_LIST || values.some((value) => /[",]/.test(value))) {
    throw new RangeError(`A list inside a validation has at most ${LONGEST_LIST} characters and no comma or quote; put longer ones into cells.`)
  }
  return [...values]
}

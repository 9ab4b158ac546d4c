import type { DataValidation } from 'hucre'
import type { Validation, ValidationRule } from './workbook-model.js'
import { plainText } from './write-text.js'

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
    ...(hint ? { showInputMessage: true, inputTitle: cut(hint.title, LONGEST_TITLE), inputMessage: cut(hint.text, LONGEST_MESSAGE) } : {}),
    showErrorMessage: true,
    ...(refusal ? { errorTitle: cut(refusal.title, LONGEST_TITLE), errorMessage: cut(refusal.text, LONGEST_MESSAGE) } : {}),
  }
}

/** Excel counts UTF-16 units; half a pair at the end goes. */
function cut(text: string, longest: number): string {
  return plainText(text.slice(0, longest).replace(/[\ud800-\udbff]$/, ''))
}

function ruleOf(rule: ValidationRule): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', values: checkedList(rule.values) }
    case 'list-of':
      return { type: 'list', formula1: rule.range }
    case 'formula':
      return { type: 'custom', formula1: plainText(rule.formula) }
    case 'whole':
    case 'decimal':
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
  return values.map(plainText)
}

import type { InputDefinition, InputType } from '@dti-vn/sdk'

/** An input in full, or in short: `total` (a number), `total:integer`, `met:boolean`, `who:choice(head,deputy)`. */
export type InputShorthand = InputDefinition | string

const SHORT = /^(\w+)(?::(number|integer|boolean|choice))?(?:\(([^)]*)\))?$/

/** Input definitions of shorthands. Throws a `TypeError` for a text that is none. */
export function inputsOf(inputs: readonly InputShorthand[]): readonly InputDefinition[] {
  return inputs.map((input) => (typeof input === 'string' ? fromText(input) : input))
}

function fromText(text: string): InputDefinition {
  const [whole, id = '', type = 'number', list] = SHORT.exec(text) ?? []
  if (whole === undefined) throw new TypeError(`"${text}" is no input: write "id", "id:integer", "id:boolean" or "id:choice(one,two)".`)
  const label = { vi: id, en: id }
  const base = { id, type: type as InputType, label }
  return list === undefined ? base : { ...base, options: list.split(',').map((option) => ({ id: option.trim(), label: { vi: option.trim(), en: option.trim() } })) }
}

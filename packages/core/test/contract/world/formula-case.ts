import type { InputDefinition } from '../../../src/definition/input-definition.js'
import type { InputValue } from '../../../src/definition/test-vector.js'
import { booleanInput, type CaseMaker, numericInput, yesOrNo } from './case.js'
import { write } from './decimals.js'
import { COMMON_FORMULAS, type FormulaNames, randomNumeric, REFERENCE_FORMULAS } from './formula-text.js'
import { anyPair, tiePair, writePair } from './quotients.js'
import type { Random } from './random.js'

const options = ['p', 'q', 'r']

function textFor(random: Random, names: FormulaNames): string {
  const [x = '', y = ''] = names.numbers
  const named = (text: string) => text.replace(/\bx\b/g, x).replace(/\by\b/g, y)
  const kind = random.int(0, 9)
  if (kind < 4) return named(random.pick(COMMON_FORMULAS))
  if (kind < 6) return named(random.pick(REFERENCE_FORMULAS))
  return randomNumeric(random, names, random.int(1, 4), kind === 9)
}

export const formulaCase: CaseMaker = ({ random, max, prefix }) => {
  const x = numericInput(random, `${prefix}x`)
  const y = numericInput(random, `${prefix}y`)
  const optional = numericInput(random, `${prefix}z`)
  const names: FormulaNames = { numbers: [x.id, y.id], optional: optional.id, flag: `${prefix}flag`, choice: `${prefix}pick`, options }
  const expression = textFor(random, names)
  const used = (input: InputDefinition) => new RegExp(`\\b${input.id}\\b`).test(expression)
  const inputs: InputDefinition[] = [
    x,
    y,
    ...[
      optional,
      booleanInput(names.flag),
      { id: names.choice, type: 'choice', label: { vi: 'pick' }, options: options.map((id) => ({ id, label: { vi: id } })) } as const,
    ].filter(used),
  ]
  return {
    method: 'formula',
    named: true,
    params: { expression },
    inputs,
    values: (): Record<string, InputValue> => {
      const pair = random.chance(0.5) ? tiePair(random, max, { n: 1, places: 0 }) : anyPair(random)
      const small = { a: random.int(0, 12), b: random.int(0, 12) }
      const all: Record<string, InputValue> = {
        ...writePair(random, random.chance(0.4) ? small : pair, x, y),
        [optional.id]: random.chance(0.3) ? '' : write(random, { n: random.int(0, 50), places: optional.type === 'integer' ? 0 : 1 }),
        [names.flag]: yesOrNo(random),
        [names.choice]: random.pick(options),
      }
      return Object.fromEntries(inputs.map((input) => [input.id, all[input.id] ?? null]))
    },
  }
}

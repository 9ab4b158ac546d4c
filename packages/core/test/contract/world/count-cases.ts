import type { InputDefinition } from '../../../src/definition/input-definition.js'
import { type CaseMaker, defined, numericInput, WHEN_ZERO } from './case.js'
import { type Decimal, decimalOf, numberOf, nudge, write } from './decimals.js'
import type { Random } from './random.js'

const SIZES = [1, 2, 4, 5, 10, 20, 25, 50, 100, 125, 250, 500, 1000, 7, 33]

/** A count whose points are a half of the last place, where six decimals can hold it; else any count. */
function countFor(random: Random, { type }: InputDefinition, perItem: number, most: number): Decimal {
  if (type === 'integer') return { n: random.int(0, 30), places: 0 }
  const millionths = ((2 * random.int(0, Math.min(most, 1000)) + 1) * 1e6) / (2 * perItem)
  if (Number.isInteger(millionths) && random.chance(0.6)) return nudge(random, { n: millionths, places: 6 })
  if (random.chance(0.3)) return nudge(random, { n: Math.round((most * 1e6) / perItem), places: 6 })
  return { n: random.int(0, 40), places: random.int(0, 2) }
}

export const cappedCountCase: CaseMaker = ({ random, max, places, prefix }) => {
  const perItem = random.pick(SIZES)
  const input = numericInput(random, `${prefix}n`, random.chance(0.3))
  return {
    method: 'capped_count',
    params: { per_item: numberOf({ n: perItem, places }) },
    inputs: [input],
    values: () => ({ [input.id]: write(random, countFor(random, input, perItem, max)) }),
  }
}

export const deductionCase: CaseMaker = ({ random, places, prefix }) => {
  const perItem = random.pick(SIZES)
  const cap = random.int(0, 2000)
  const input = numericInput(random, `${prefix}n`, random.chance(0.3))
  return {
    method: 'deduction',
    max: 0,
    params: { per_item: numberOf({ n: perItem, places }), cap: numberOf({ n: cap, places }) },
    inputs: [input],
    values: () => ({ [input.id]: write(random, countFor(random, input, perItem, cap)) }),
  }
}

export const expertCase: CaseMaker = ({ random, max, places, prefix }) => {
  const input = { id: `${prefix}awarded`, type: random.pick(['number', 'number', 'integer'] as const), label: { vi: 'awarded' } }
  return {
    method: 'expert',
    params: {},
    inputs: [input],
    values: () => {
      const whole = { n: random.int(0, Math.ceil(max / 10 ** places)), places: 0 }
      if (input.type === 'integer') return { [input.id]: write(random, whole) }
      const half = { n: random.int(0, max) * 10 + 5, places: places + 1 }
      const value = random.chance(0.5) && places < 6 ? half : { n: random.pick([0, max, random.int(0, max)]), places }
      return { [input.id]: write(random, nudge(random, value)) }
    },
  }
}

export const surveyCase: CaseMaker = ({ random, max, prefix }) => {
  const weights = random.pick([
    [1, 0.6, 0.2, 0],
    [1, 0.5, 0],
    [1, 0],
    [1, 0.75, 0.333333, 0.1],
    [0.25, 1],
  ])
  const ids = weights.map((_, i) => prefix + 'ABCD'.charAt(i))
  const inputs = ids.map((id) => numericInput(random, id, random.chance(0.8)))
  const answers = max === 0 || max > 1e6 ? 200 : random.pick([2 * max, 20 * max, 100])
  return {
    method: 'survey',
    named: true,
    params: defined({ weights: Object.fromEntries(ids.map((id, i) => [id, weights[i] ?? 0])), whenZero: random.pick(WHEN_ZERO) }),
    inputs: random.shuffle(inputs),
    values: () => {
      if (random.chance(0.04)) return Object.fromEntries(ids.map((id) => [id, 0]))
      let left = answers
      return Object.fromEntries(
        ids.map((id, i) => {
          const n = i === ids.length - 1 ? left : random.int(0, left)
          left -= n
          return [id, random.chance(0.05) ? '' : write(random, decimalOf(n))] as const
        }),
      )
    },
  }
}

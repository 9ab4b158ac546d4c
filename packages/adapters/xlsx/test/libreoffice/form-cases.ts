import type { InputValue, Plan, PlannedInput, UnitRow } from '@dti-vn/sdk'
import type { Random } from '../../../../core/test/contract/world/random.js'

/** Figures near the thresholds and ties of the rules of Decision 2878. */
const FIGURES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 17, 24, 29, 30, 33, 48, 50, 52, 64, 70, 80, 90, 96, 99, 100, 101, 200, 333, 500, 999, 1000, 12_345, 99_999, 1_000_003]

function valueOf(random: Random, { definition, options }: PlannedInput): InputValue {
  if (definition.type === 'boolean') return random.chance(0.5)
  if (definition.type === 'choice') return random.pick(options)
  const figure = random.chance(0.8) ? random.pick(FIGURES) : random.int(0, 100_000)
  return definition.type === 'number' && random.chance(0.3) ? figure + random.pick([0.5, 0.25, 0.125, 0.005, 0.333333]) : figure
}

/** A unit with a figure for every input, a few left out or declared not applicable. */
export function randomUnit(random: Random, plan: Plan, code: string, traits: readonly string[], gaps: number): UnitRow {
  const values: Record<string, Record<string, InputValue>> = {}
  for (const indicator of plan.indicators) {
    const own: Record<string, InputValue> = {}
    for (const input of indicator.inputs) {
      if (random.chance(gaps)) continue
      own[input.definition.id] = random.chance(gaps / 3) ? 'NA' : valueOf(random, input)
    }
    values[indicator.definition.code] = own
  }
  return { code, traits: traits.filter(() => random.chance(0.6)), values }
}

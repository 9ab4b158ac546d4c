import type { InputDefinition } from '@dti-vn/sdk'
import { fail } from '../assert/failure.js'
import { onlyIndicator } from '../parts/only-indicator.js'
import { soundFigures, type Figures } from './figures.js'
import type { Monotone } from './options.js'
import { outcomesOf, type Outcome, type Try } from './world.js'

/** Fails where raising an input moves points the wrong way. Both units stand in one data set, so references are the same for both. */
export function monotoneLaw({ input, direction }: Monotone): (attempt: Try) => number {
  return ({ plan, random, units }) => {
    const indicator = onlyIndicator(plan)
    const definition =
      indicator.inputById.get(input)?.definition ?? fail(`"monotone" names the input "${input}", which the use does not have.`)
    const rows = Array.from({ length: units }, () => soundFigures(indicator, random)).flatMap((low) => {
      return [low, raise(low, definition, random.pick([1, 2, 10, 0.000001, 0.5]))]
    })
    const holds = (low: Outcome, high: Outcome) => (direction === 'up' ? low.points <= high.points : low.points >= high.points)
    const broken = `Raising "${input}" ${direction === 'up' ? 'lowers' : 'raises'} the points`
    return compare(rows, outcomesOf(plan, rows), holds, broken)
  }
}

function raise(figures: Figures, { id, type, max = 1e12 }: InputDefinition, by: number): Figures {
  const now = figures[id]
  if (typeof now === 'boolean') return { ...figures, [id]: true }
  if (typeof now !== 'number') fail(`"monotone" names the input "${id}", which is neither a number nor yes or no.`)
  const step = type === 'integer' ? Math.ceil(by) : by
  return { ...figures, [id]: Math.min(Number((now + step).toFixed(6)), max) }
}

/** Fails where multiplying the inputs of every unit by one whole number changes points. */
export function scaleLaw(ids: readonly string[]): (attempt: Try) => number {
  return ({ plan, random, units }) => {
    const indicator = onlyIndicator(plan)
    const factor = random.int(2, 1_000)
    const rows = Array.from({ length: units }, () => {
      const figures = soundFigures(indicator, random)
      return { ...figures, ...Object.fromEntries(ids.map((id) => [id, numberOf(figures, id)])) }
    })
    const scaled = rows.map((row) => ({ ...row, ...Object.fromEntries(ids.map((id) => [id, numberOf(row, id) * factor])) }))
    const [before, after] = [outcomesOf(plan, rows), outcomesOf(plan, scaled)]
    const pairs = rows.flatMap((row, i) => [row, scaled[i] ?? row])
    const outcomes = before.flatMap((one, i) => [one, after[i] ?? one])
    const broken = `Multiplying ${ids.join(', ')} by ${String(factor)} changes the points`
    return compare(pairs, outcomes, (one, other) => one.points === other.points, broken)
  }
}

/** Whole and small, so that the product is exact and inside every limit. */
function numberOf(figures: Figures, id: string): number {
  const value = figures[id]
  if (typeof value !== 'number') fail(`"scaleInvariant" names the input "${id}", which is no number of the use.`)
  return Math.round(Math.min(Math.abs(value), 1_000_000))
}

/** Compares neighbours two by two where both are scored; returns how many were. */
function compare(
  rows: readonly Figures[],
  outcomes: readonly Outcome[],
  holds: (one: Outcome, other: Outcome) => boolean,
  broken: string,
): number {
  let compared = 0
  for (let i = 0; i + 1 < outcomes.length; i += 2) {
    const [one, other] = [outcomes[i], outcomes[i + 1]]
    if (!one?.scored || !other?.scored) continue
    compared += 1
    if (!holds(one, other)) fail(`${broken}: ${JSON.stringify(rows[i])} gives ${one.text}, ${JSON.stringify(rows[i + 1])} gives ${other.text}.`)
  }
  return compared
}

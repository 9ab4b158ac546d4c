import { type Expr, type InputDefinition, type InputValue, type PlannedIndicator, walk } from '@dti-vn/sdk'
import type { Random } from './random.js'

/** Figures of one unit by input id. */
export type Figures = Readonly<Record<string, InputValue>>

/** What is written where a figure should stand: nothing, not applicable, or something no input can take. */
const SPOILED: readonly InputValue[] = Object.freeze([null, '', 'NA', 'x', '1e3', -1, 1e15, true, '1.1234567'])

/** The literals of a rule: where steps and targets are, ties are. */
function literalsOf(indicator: PlannedIndicator): readonly number[] {
  const found = new Set<number>()
  walk(indicator.expr, (node: Expr) => {
    if (node.op === 'number') found.add(Number(node.value))
  })
  return [...found]
}

/** Figures that every input accepts, drawn near the literals of the rule, the bounds and each other. */
export function soundFigures(indicator: PlannedIndicator, random: Random): Figures {
  const literals = literalsOf(indicator)
  const figures: Record<string, InputValue> = {}
  const before: number[] = []
  for (const { definition, options } of indicator.inputs) {
    if (definition.type === 'boolean') figures[definition.id] = random.chance(0.5)
    else if (definition.type === 'choice') figures[definition.id] = options.length > 0 ? random.pick(options) : null
    else {
      const value = withinBounds(definition, drawNumber(literals, before, random))
      before.push(value)
      figures[definition.id] = value
    }
  }
  return figures
}

/** The same with about one figure in eight left out, empty, not applicable or of the wrong kind. */
export function anyFigures(indicator: PlannedIndicator, random: Random): Figures {
  const entries = Object.entries(soundFigures(indicator, random)).filter(() => !random.chance(0.04))
  return Object.fromEntries(entries.map(([id, value]) => [id, random.chance(0.09) ? random.pick(SPOILED) : value]))
}

function drawNumber(literals: readonly number[], before: readonly number[], random: Random): number {
  const literal = literals.length > 0 ? random.pick(literals) : 1
  const other = before.length > 0 ? random.pick(before) : random.int(1, 20)
  switch (random.int(0, 9)) {
    case 0:
      return random.int(0, 3)
    case 1:
      return random.int(0, 1_000)
    case 2:
      return random.int(0, 1_000_000) / 10 ** random.int(0, 6)
    case 3:
      return literal
    case 4:
      return literal + random.pick([-1, -0.000001, 0.000001, 1])
    case 5:
      return literal * other
    case 6:
      return literal === 0 ? other : other / literal
    case 7:
      return other
    case 8:
      return other + random.pick([-1, 1])
    default:
      return random.int(0, 20)
  }
}

function withinBounds({ type, min = 0, max = 1e9 }: InputDefinition, value: number): number {
  const decimal = Number(Math.min(Math.max(value, min), max).toFixed(6))
  if (type !== 'integer') return decimal
  const whole = Math.round(decimal)
  return whole < min ? Math.ceil(min) : whole > max ? Math.floor(max) : whole
}

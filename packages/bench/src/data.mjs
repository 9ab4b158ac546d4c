import { CELL } from '@dti-vn/core'
import { randomSource } from './random.mjs'

// Random figures of more units would take longer to make than to score.
const DISTINCT = 100_000

/**
 * A data set of random figures in columns: denominators 20 to 5,000, numerators mostly below them, one cell in a hundred not reported, units spread
 * over parents. Figures repeat after 100,000 units.
 */
export function benchDataset(plan, count, parents, seed = 2878) {
  const random = randomSource(seed)
  const units = Array.from({ length: count }, (_, i) => ({ code: String(i), name: null, parent: String(i % parents), traits: null }))
  const columns = plan.columns.map(() => ({ status: new Uint8Array(count).fill(CELL.GIVEN), values: new Float64Array(count) }))
  for (const indicator of plan.indicators) {
    for (let unit = 0; unit < Math.min(count, DISTINCT); unit += 1) {
      const total = 20 + Math.floor(random() * 4980)
      for (const input of indicator.inputs) {
        const column = columns[input.column]
        const value = valueOf(indicator, input, total, random)
        const given = random() >= 0.01
        column.status[unit] = given ? CELL.GIVEN : CELL.EMPTY
        column.values[unit] = given ? value : 0
      }
    }
  }
  for (const { status, values } of columns) {
    for (let at = DISTINCT; at < count; at += DISTINCT) {
      status.copyWithin(at, 0, DISTINCT)
      values.copyWithin(at, 0, DISTINCT)
    }
  }
  return { units, columns, hasTraits: false, rejected: plan.indicators.map(() => new Set()), issues: [] }
}

function valueOf({ definition }, input, total, random) {
  if (input.definition.type === 'boolean') return random() < 0.6 ? 1 : 0
  if (definition.method === 'expert') return Math.round(random() * 1200) / 100
  if (definition.method === 'capped_count') return Math.floor(random() * 8)
  if (definition.inputs.length === 1) return Math.floor(random() * 80)
  return input.definition.id === 'b' ? total : Math.floor(total * random())
}
